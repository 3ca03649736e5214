import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { architectureKey } from '../../src/components/architectureKey.ts';
import { drawnWatts } from '../../src/components/drawnWatts.ts';
import { energyPoints, measuredDraws } from '../../src/components/energyAccuracy.ts';
import { errorSummary } from '../../src/components/errorSummary.ts';
import { fitDecodeDraw } from '../../src/components/fitDecodeDraw.ts';
import { readDecodeDraw } from '../../src/data/decodeDraw.ts';
import { readEnergyMeasurements } from '../../src/data/energyMeasurement.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import { catalogue } from '../estimates/memory/memoryFixture.ts';

const { records } = readRecords();
const rows = readEnergyMeasurements(readFileSync('content/data/measurements/energy.csv', 'utf8'));
const draws = measuredDraws(rows, (id) => records.accelerators.get(id)?.power_w?.value);
const { draw, spread } = readDecodeDraw(readFileSync('content/data/measurements/decode-draw.yaml', 'utf8'));
const keyOf = architectureKey(catalogue.models);
const fit = fitDecodeDraw(draws, ({ row }) => keyOf(row.model_id), draw.prefillFraction);
const leftOut = energyPoints(draws, ({ row }) => fit.withoutGroup.get(keyOf(row.model_id)) ?? draw, spread);

test('what is stored is what fits best', () => {
  expect(fit.draw).toEqual(draw);
});

test('sixteen architectures were measured, each fitted without itself', () => {
  expect(fit.withoutGroup.size).toBe(16);
});

test('half of measured powers lie within eight per cent, nine tenths within 23', () => {
  const { count, median, ninetieth } = errorSummary(energyPoints(draws, () => draw, spread));
  expect(count).toBe(274);
  expect(median).toBeLessThan(0.08);
  expect(ninetieth).toBeLessThan(0.23);
});

test('without the own architecture half lie within eight per cent, nine tenths within 26', () => {
  const { median, ninetieth } = errorSummary(leftOut);
  expect(median).toBeLessThan(0.08);
  expect(ninetieth).toBeLessThan(0.26);
});

test('the range holds two thirds of the architectures left out', () => {
  expect(errorSummary(leftOut).inRange).toBeCloseTo(2 / 3, 1);
});

test('constants that made the rows are found again', () => {
  const truth = { fewFraction: 0.5, manyFraction: 0.9, halfCount: 16, prefillFraction: 0.93 };
  const made = draws.map((measured) => ({ ...measured, measuredWatts: drawnWatts(measured, truth) }));
  expect(fitDecodeDraw(made, () => 'one', 0.93).draw).toEqual(truth);
});

test('a group that draws otherwise is not seen by the fit without it', () => {
  const truth = { fewFraction: 0.5, manyFraction: 0.9, halfCount: 16, prefillFraction: 0.93 };
  const odd = ({ row }: (typeof draws)[number]) => (row.accelerator_count === 8 ? 'odd' : 'usual');
  const made = draws.map((measured) => ({
    ...measured,
    measuredWatts: drawnWatts(measured, truth) * (odd(measured) === 'odd' ? 0.8 : 1),
  }));
  expect(fitDecodeDraw(made, odd, 0.93).withoutGroup.get('odd')).toEqual(truth);
});
