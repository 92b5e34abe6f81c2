import assert from 'node:assert/strict';
import { test } from 'node:test';
import { describe, readSeries } from '../src/run.ts';

test('a run is described best first', () => {
  const scores = [
    { model: 'trend', error: 0.12345, forecast: [7, 8.00001] },
    { model: 'mean', error: 2, forecast: [3.5, 3.5] },
  ];
  assert.deepEqual(describe({ id: 1, config: { series: [1, 2, 3], horizon: 2 }, scores }), [
    'trend  error 0.123  next 7, 8',
    'mean  error 2  next 3.5, 3.5',
  ]);
});

test('a series is read as people type it', () => {
  assert.deepEqual(readSeries(' 1, 2.5;3\n-4 '), [1, 2.5, 3, -4]);
  assert.throws(() => readSeries('1, two'), /"two" is no number/);
});
