import decodeDrawText from '../../content/data/measurements/decode-draw.yaml?raw';
import csv from '../../content/data/measurements/energy.csv?raw';
import { readDecodeDraw } from '../data/decodeDraw.ts';
import { readEnergyMeasurements } from '../data/energyMeasurement.ts';
import { catalogue, records } from '../data/siteCatalogue.ts';
import { countText } from '../units/countText.ts';
import { architectureKey } from './architectureKey.ts';
import { accuracyRow } from './accuracyTables.ts';
import { energyPoints, measuredDraws } from './energyAccuracy.ts';
import { errorSummary } from './errorSummary.ts';
import { fitDecodeDraw } from './fitDecodeDraw.ts';

const rows = readEnergyMeasurements(csv);
const { draw, spread } = readDecodeDraw(decodeDrawText);
const keyOf = architectureKey(catalogue.models);
const draws = measuredDraws(rows, (id) => records.accelerators.get(id)?.power_w?.value);
const { withoutGroup } = fitDecodeDraw(draws, ({ row }) => keyOf(row.model_id), draw.prefillFraction);

const points = energyPoints(draws, () => draw, spread);
const leftOut = energyPoints(draws, ({ row }) => withoutGroup.get(keyOf(row.model_id)) ?? draw, spread);
const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one.localeCompare(other, 'en', { numeric: true });
const nameOf = (id: string) => records.models.get(id)?.name ?? id;
const layoutOf = (count: number) => countText(count, 'accelerator');
const byModel = [...Map.groupBy(points, ({ row }) => nameOf(row.model_id))].sort(byName);
const weak = 0.15;

/** How much more the higher of two runs of one model, task and load drew. */
const repeats = [
  ...Map.groupBy(points, ({ row }) =>
    [row.model, row.task, row.accelerator_count, row.max_sequences].join(' '),
  ).values(),
].flatMap((members) => {
  const watts = members.map(({ measured }) => measured);
  return members.length > 1 ? [Math.max(...watts) / Math.min(...watts) - 1] : [];
});

/** Errors of predicted power against measured power, worked out when the site is built. */
export const siteEnergy = {
  draw,
  points,
  /** Each predicted by constants fitted without its own architecture. */
  leftOut,
  repeats,
  /** Models whose median error is large, with how far predictions lean. */
  weakest: byModel.flatMap(([name, members]) => {
    const { median, bias } = errorSummary(members);
    return median >= weak ? [{ name, bias }] : [];
  }),
  tables: [
    {
      title: 'By accelerators of one model',
      rows: [...Map.groupBy(points, ({ row }) => layoutOf(row.accelerator_count))]
        .sort(byName)
        .map(([name, members]) => accuracyRow(name, members)),
    },
    {
      title: 'By model',
      rows: byModel.map(([name, members]) => accuracyRow(name, members)),
    },
  ],
};
