import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BurnUpPoint } from '../src/api/types.js';
import { areasOf, totalOf } from '../src/pictures/areas.js';

const frame = { left: 10, width: 100, height: 50 };
const none = { noReport: 0, notStarted: 0, limited: 0, substantial: 0, complete: 0, withdrawn: 0 };
const point = (on: string, counts: Partial<typeof none>): BurnUpPoint => ({ on, counts: { ...none, ...counts } });

test('areas lie one above the other and fill the frame', () => {
  const areas = areasOf([point('2015-07-31', { noReport: 4 }), point('2015-08-31', { complete: 1, noReport: 3 })], frame);
  assert.equal(areas[0]?.state, 'complete');
  assert.equal(areas[0]?.points, '10,50 110,37.5 110,50 10,50');
  assert.equal(areas.at(-1)?.state, 'noReport');
  assert.equal(areas.at(-1)?.points, '10,0 110,0 110,37.5 10,50');
});

test('a single month is drawn, and no month gives a scale of one', () => {
  assert.equal(areasOf([point('2015-07-31', { limited: 2 })], frame)[2]?.points, '10,0 10,50');
  assert.equal(totalOf([]), 1);
  assert.ok(areasOf([], frame).every((area) => area.points === ''));
});
