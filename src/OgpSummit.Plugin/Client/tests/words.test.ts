import assert from 'node:assert/strict';
import { test } from 'node:test';
import { day, editAddress, labelled, reportLine, trackerAddress, translated } from '../src/board/words.js';
import { wordOf } from '../src/choice/choice-words.js';
import en from '../src/localization/en.js';
import fr from '../src/localization/fr.js';

/** As the client's own: terms by key, days in the editor's language. */
function speaking(language: 'fr' | 'en') {
  const terms = (language === 'fr' ? fr : en).ogpTracker as Record<string, string | ((...values: unknown[]) => string)>;
  const term = (key: string, ...values: unknown[]) => {
    const found = terms[key.replace('ogpTracker_', '')];
    return typeof found === 'function' ? found(...values) : found ?? key;
  };
  return {
    term,
    lang: () => language,
    date: (date: string, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(language, options).format(new Date(date)),
    termOrDefault: (key: string, otherwise: string) => (term(key) === key ? otherwise : term(key)),
  } as never;
}

test('French writes a space before a colon, English none', () => {
  assert.equal(labelled('Axe', 'Tous', speaking('fr')), 'Axe\u00A0: Tous');
  assert.equal(labelled('Axis', 'All', speaking('en')), 'Axis: All');
});

test('an editor reads her own language, else the other one', () => {
  assert.equal(translated({ fr: 'Axe', en: 'Axis' }, speaking('en')), 'Axis');
  assert.equal(translated({ fr: 'Axe', en: null }, speaking('en')), 'Axe');
  assert.equal(translated({ fr: null, en: null }, speaking('fr')), '');
});

test('a report is told in one line', () => {
  assert.equal(reportLine({ assessor: 'irm', completion: 'limited', on: '2016-12-07' }, speaking('fr')), 'MEI, Limité, 7 déc. 2016');
  assert.equal(reportLine({ assessor: null, completion: null, on: null }, speaking('en')), 'No report');
});

test('a day is that day in every time zone', () => {
  assert.equal(day('2016-01-01', speaking('en')), 'Jan 1, 2016');
  assert.equal(day(null, speaking('en')), '');
});

test('a word that nobody translated stays as it is', () => {
  assert.equal(wordOf('unheardOf', speaking('fr')), 'unheardOf');
});

test('a document and its tracker have addresses below the back office', () => {
  assert.equal(trackerAddress('k', 'fr-FR'), `${editAddress('k', 'fr-FR')}/view/suivi`);
});
