import assert from 'node:assert/strict';
import { test } from 'node:test';
import { groupByAxis, isIn, reportsIn } from '../src/board/cells.js';
import { commitment, overview, report, secondHalf } from './some.js';

test('a half-year holds its first and its last day, and the earliest report comes first', () => {
  const reports = ['2017-01-01', '2016-12-31', '2016-09-15', '2016-07-01', '2016-06-30'].map((on) => report(on));
  assert.deepEqual(reportsIn({ reports }, secondHalf).map((one) => one.on), ['2016-07-01', '2016-09-15', '2016-12-31']);
});

test('a report without a date is in no half-year', () => {
  assert.deepEqual(reportsIn({ reports: [report('', { on: null })] }, secondHalf), []);
});

test('with an assessor chosen, only that assessor’s reports are shown', () => {
  const reports = [report('2016-10-01', { assessor: 'irm' }), report('2016-09-01')];
  assert.deepEqual(reportsIn({ reports }, secondHalf, 'irm').map((one) => one.on), ['2016-10-01']);
});

test('the board is grouped by axis, and an axis without commitments is left out', () => {
  const shown = [commitment(1), commitment(2)];
  const groups = groupByAxis(overview(...shown), shown, undefined);
  assert.deepEqual(groups.map(([axis, rows]) => [axis?.number, rows.length]), [[1, 2]]);
});

test('in another order there are no axes', () => {
  const shown = [commitment(1), commitment(2, { axis: 'axis-2' })];
  assert.deepEqual(groupByAxis(overview(...shown), shown, 'completion').map(([axis, rows]) => [axis, rows.length]), [[undefined, 2]]);
});

test('today is in one half-year', () => {
  assert.equal(isIn(secondHalf, '2016-12-31'), true);
  assert.equal(isIn(secondHalf, '2017-01-01'), false);
});
