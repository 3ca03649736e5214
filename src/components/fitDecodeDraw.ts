import type { DecodeDraw } from '../data/decodeDraw.ts';
import { drawnWatts } from './drawnWatts.ts';
import type { MeasuredDraw } from './energyAccuracy.ts';

const hundredths = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, step) => (from + step) / 100);
const fewFractions = hundredths(45, 70);
const manyFractions = hundredths(75, 100);
const halfCounts = Array.from({ length: 31 }, (_, step) => 10 + step);

/** Beyond this an error counts by its size and no longer by its square. */
const tenth = 0.1;
const loss = (error: number): number => (error < tenth ? error ** 2 / 2 : tenth * (error - tenth / 2));

/** Constants of the power formula that fit measured runs best, and what they would be without each group. */
export interface DecodeDrawFit {
  readonly draw: DecodeDraw;
  readonly withoutGroup: ReadonlyMap<string, DecodeDraw>;
}

/**
 * Tries every draw on a grid. The loss of each group of runs is kept apart, so leaving one out takes no second pass;
 * groups weigh by their runs.
 */
export function fitDecodeDraw(
  draws: readonly MeasuredDraw[],
  groupOf: (measured: MeasuredDraw) => string,
  prefillFraction: number,
): DecodeDrawFit {
  const groups = [...Map.groupBy(draws, groupOf)];
  const start = { loss: Infinity, draw: { fewFraction: 0, manyFraction: 0, halfCount: 0, prefillFraction } };
  let best = start;
  const bestWithout = new Map(groups.map(([group]) => [group, start]));
  for (const fewFraction of fewFractions)
    for (const manyFraction of manyFractions)
      for (const halfCount of halfCounts) {
        const draw = { fewFraction, manyFraction, halfCount, prefillFraction };
        const losses = groups.map(([group, members]) => [group, lossOf(members, draw)] as const);
        const total = losses.reduce((sum, [, own]) => sum + own, 0);
        if (total < best.loss) best = { loss: total, draw };
        for (const [group, own] of losses)
          if (total - own < (bestWithout.get(group)?.loss ?? 0))
            bestWithout.set(group, { loss: total - own, draw });
      }
  return {
    draw: best.draw,
    withoutGroup: new Map([...bestWithout].map(([group, { draw }]) => [group, draw])),
  };
}

function lossOf(members: readonly MeasuredDraw[], draw: DecodeDraw): number {
  let sum = 0;
  for (const measured of members)
    sum += loss(Math.abs(Math.log(drawnWatts(measured, draw) / measured.measuredWatts)));
  return sum;
}
