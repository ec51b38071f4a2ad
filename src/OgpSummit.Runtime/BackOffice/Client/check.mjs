// Holds our lists against the client: node check.mjs prints, as JSON, what is missing from them and what they name in vain.
import fs from 'node:fs';
import path from 'node:path';
import { client, root } from './build/paths.mjs';
import { unseenSections } from './build/unseen-terms.mjs';
import own from './source/french/index.mjs';

const language = async (name) => (await import(path.join(client, 'assets/lang', `${name}.js`))).default;
const english = await language('en');
const french = await language('fr');

const terms = (sections) =>
  Object.entries(sections).flatMap(([section, entries]) => Object.keys(entries).map((term) => ({ section, term })));

const name = ({ section, term }) => `${section}_${term}`;

const missingTerms = terms(english)
  .filter(({ section, term }) => !french[section]?.[term] && !own[section]?.[term] && !(section in unseenSections))
  .map(name);

const unknownTerms = terms(own).filter(({ section, term }) => english[section]?.[term] === undefined).map(name);

const placeholders = (text) => (typeof text === 'string' ? [...new Set(text.match(/%\d%|\{\d\}/g))].sort().join() : typeof text);
const otherPlaceholders = terms(own)
  .filter(({ section, term }) => placeholders(own[section][term]) !== placeholders(english[section]?.[term]))
  .map(name);

const wording = fs.readdirSync(path.join(root, 'source/wording'))
  .map((file) => JSON.parse(fs.readFileSync(path.join(root, 'source/wording', file), 'utf8')));
const words = wording.flatMap((file) => Object.keys(file));
const repeatedWords = words.filter((english, place) => words.indexOf(english) !== place);

const scripts = fs.readdirSync(client, { recursive: true }).filter((file) => file.endsWith('.js'));
const source = scripts.map((file) => fs.readFileSync(path.join(client, file), 'utf8')).join('\n');
const notOffered = Object.values(JSON.parse(fs.readFileSync(path.join(root, 'source/not-offered.json'), 'utf8'))).flat();
const unknownAliases = notOffered.filter((alias) => !source.includes(`'${alias}'`));
const repeatedAliases = notOffered.filter((alias, place) => notOffered.indexOf(alias) !== place);

console.log(JSON.stringify({ missingTerms, unknownTerms, otherPlaceholders, unknownAliases, repeatedAliases, repeatedWords }));
