import assert from 'node:assert/strict';
import { test } from 'node:test';
import { applyFilter, changeFilter, type Filter, formatFilter, leadsOfPlan, parseFilter } from '../src/board/filter.js';
import { commitment, overview } from './some.js';

const numbers = (filter: Filter, ...commitments: Parameters<typeof overview>) =>
  applyFilter(overview(...commitments), filter).map((one) => one.number);

for (const query of ['', 'axis=2', 'completion=none', 'assessor=irm', 'overdue=1', 'text=%C3%A9cole+%26+co', 'axis=1&completion=limited&lead=A%26B&assessor=government&overdue=1&text=x&sort=lastReport']) {
  test(`the address “${query}” says the same after it was read and written`, () => {
    assert.equal(formatFilter(parseFilter(query)), query);
  });
}

for (const query of ['completion=royal', 'assessor=king', 'sort=beauty', 'overdue=yes', 'axis=', 'other=1', '%']) {
  test(`the address “${query}” filters nothing`, () => {
    assert.deepEqual(parseFilter(query), {});
  });
}

test('equal filters have one address however they were chosen', () => {
  const one = changeFilter(changeFilter({}, { sort: 'completion' }), { axis: '2' });
  const other = changeFilter(changeFilter({}, { axis: '2' }), { sort: 'completion' });
  assert.equal(formatFilter(one), formatFilter(other));
});

test('a part set to undefined is taken away', () => {
  assert.deepEqual(changeFilter({ axis: '1', text: 'x' }, { axis: undefined }), { text: 'x' });
});

for (const text of ['ecole', 'ÉCOLE', 'l\'école', 'engager ecole', '19', 'fr0019', 'finance ministry']) {
  test(`“${text}” finds a commitment as people type it`, () => {
    const school = commitment(19, { title: { fr: 'Engager l’École', en: 'Engage schools' }, leads: { fr: ['Finances'], en: ['Finance Ministry'] } });
    assert.deepEqual(numbers({ text }, school, commitment(3)), [19]);
  });
}

test('without a report there is no completion, and “none” finds it', () => {
  const reported = commitment(1, { completion: 'notStarted' });
  assert.deepEqual(numbers({ completion: 'none' }, reported, commitment(2)), [2]);
  assert.deepEqual(numbers({ completion: 'notStarted' }, reported, commitment(2)), [1]);
});

test('with an assessor, that assessor’s completion counts', () => {
  const disputed = commitment(1, { completion: 'complete', byAssessor: [{ assessor: 'irm', completion: 'limited', on: '2016-01-01', report: 'r' }] });
  assert.deepEqual(numbers({ assessor: 'irm', completion: 'limited' }, disputed, commitment(2)), [1]);
  assert.deepEqual(numbers({ assessor: 'irm', completion: 'complete' }, disputed), []);
  assert.deepEqual(numbers({ assessor: 'government' }, disputed), []);
});

test('late is an overdue milestone or a missed report', () => {
  const missed = commitment(2, { duty: { state: 'missed', nextReportBy: null, lastReportOn: null, planEnded: false } });
  assert.deepEqual(numbers({ overdue: true }, commitment(1, { isOverdue: true }), missed, commitment(3)), [1, 2]);
});

test('an axis is known by its number', () => {
  assert.deepEqual(numbers({ axis: '2' }, commitment(1), commitment(2, { axis: 'axis-2' })), [2]);
});

test('whoever has waited longest for a report comes first', () => {
  const last = (number: number, lastReportOn: string | null) =>
    commitment(number, { duty: { state: 'met', nextReportBy: null, lastReportOn, planEnded: false } });
  assert.deepEqual(numbers({ sort: 'lastReport' }, last(1, '2016-05-01'), last(2, null), last(3, '2015-01-01'), last(4, null)), [2, 4, 3, 1]);
});

test('completion is sorted on its scale, not by its letters', () => {
  assert.deepEqual(
    numbers({ sort: 'completion' }, commitment(1, { completion: 'complete' }), commitment(2, { completion: 'limited' }), commitment(3)), [3, 2, 1]);
});

test('each lead can be chosen once', () => {
  assert.deepEqual(leadsOfPlan(overview(commitment(1), commitment(2), commitment(3, { leads: { fr: [], en: ['Agency'] } }))), ['Agency', 'Ministère de l’Économie']);
});
