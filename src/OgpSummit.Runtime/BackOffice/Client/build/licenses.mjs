import fs from 'node:fs';
import path from 'node:path';
import { modules } from './paths.mjs';

function licenseOf(name) {
  const folder = path.join(modules, name);
  const { version, license, author } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = fs.readdirSync(folder).find((entry) => /^licen[sc]e(\.|$)/i.test(entry));
  const text = file ? fs.readFileSync(path.join(folder, file), 'utf8').trim() : `${license}, ${author?.name ?? author ?? 'its authors'}`;
  return `${name} ${version}\n\n${text}\n`;
}

/** The minified files carry no comments, so what their licenses ask to be kept stands in a file of its own. */
export const licenses = (packages) =>
  [['licenses.txt', Buffer.from(packages.map(licenseOf).join(`\n${'-'.repeat(80)}\n\n`))]];
