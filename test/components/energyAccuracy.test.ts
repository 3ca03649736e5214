import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { energyPoints, measuredDraws } from '../../src/components/energyAccuracy.ts';
import { type EnergyMeasurement, readEnergyMeasurements } from '../../src/data/energyMeasurement.ts';

const rows = readEnergyMeasurements(readFileSync('content/data/measurements/energy.csv', 'utf8'));
const usual = rows.find(({ scope }) => scope === 'accelerators');

function drawsOf(changes: Partial<EnergyMeasurement>) {
  if (!usual) throw new Error('a row was expected');
  return measuredDraws([{ ...usual, ...changes }], () => 700);
}

test('a run is seen per accelerator', () => {
  const [draw] = drawsOf({ mean_watts: 900, accelerator_count: 2, mean_batch: 64 });
  expect([draw?.measuredWatts, draw?.sequenceCount, draw?.nameplateWatts]).toEqual([450, 32, 700]);
});

test('time beyond the median gap went to prompts', () => {
  const run = { mean_batch: 100, output_tokens_per_second: 4000 };
  expect(drawsOf({ ...run, median_itl_seconds: 0.02 })[0]?.prefillTimeFraction).toBeCloseTo(0.2, 12);
  expect(drawsOf({ ...run, median_itl_seconds: 0.03 })[0]?.prefillTimeFraction).toBe(0);
});

test.each<[string, Partial<EnergyMeasurement>]>([
  ['metered at the wall', { scope: 'server' }],
  ['of unknown batch', { mean_batch: undefined }],
  ['of unknown gap between tokens', { median_itl_seconds: undefined }],
])('a run %s is not compared', (_, changes) => {
  expect(drawsOf(changes)).toEqual([]);
});

test('a run on an accelerator of unknown limit is not compared', () => {
  expect(measuredDraws(rows, () => undefined)).toEqual([]);
});

test('an error is the prediction over the measurement, less one', () => {
  const draws = drawsOf({
    mean_watts: 400,
    accelerator_count: 1,
    mean_batch: 20,
    median_itl_seconds: 0.01,
    output_tokens_per_second: 2000,
  });
  const draw = { fewFraction: 0.5, manyFraction: 0.9, halfCount: 20, prefillFraction: 0.9 };
  const [point] = energyPoints(draws, () => draw, 0.2);
  expect(point?.predicted).toBeCloseTo(490, 9);
  expect(point?.error).toBeCloseTo(0.225, 9);
  expect(point?.inRange).toBe(false);
  expect(energyPoints(draws, () => draw, 0.21)[0]?.inRange).toBe(true);
});
