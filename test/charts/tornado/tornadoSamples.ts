import type { TornadoInput, TornadoRow } from '../../../src/charts/tornado/TornadoInput.ts';
import { formatCount } from '../../../src/units/formatQuantity.ts';

type Sample = Omit<TornadoInput, 'width'>;

type Made = readonly [
  name: string,
  unit: string | undefined,
  low: readonly [string, number],
  high: readonly [string, number],
  turns?: string | undefined,
];

const row = ([name, unit, low, high, turns]: Made): TornadoRow => ({
  id: name,
  name,
  unit,
  low: { text: low[0], result: low[1] * 1e3 },
  high: { text: high[0], result: high[1] * 1e3 },
  turns,
});

const names = {
  base: { name: 'Likely values', result: 239e3 },
  turn: { name: 'Verdict turns', result: 0, header: 'Renting is cheaper if' },
  xName: 'What owning saves over five years, thousand euro',
  text: (value: number) => formatCount(value / 1e3),
};

const made: readonly Made[] = [
  ['Electricity', '€/kWh', ['0.14', 256], ['0.27', 211], 'above 1.32'],
  ['Rented price', '€/GPU-hour', ['2.35', -24], ['3.40', 532], 'below 2.41'],
  ['Own staff', 'full-time posts', ['0.20', 329], ['0.60', -18], 'above 0.58'],
  ['Server price', 'thousand €', ['240', 271], ['310', 191], 'above 503'],
  ['Fall of rented price', '% a year', ['0', 341], ['15', 86], 'above 23'],
  ['Maintenance', '% a year', ['4', 255], ['8', 201]],
  ['Power drawn', 'kW', ['4.1', 252], ['6.8', 222]],
  ['Cooling overhead', 'PUE', ['1.20', 246], ['1.60', 226]],
  ['Growth of the load', '% a year', ['0', 221], ['60', 312]],
  ['Resale after five years', '% of the price', ['0', 212], ['20', 266]],
  ['Cost of capital', '% a year', ['4', 251], ['12', 219]],
  ['Speed of a copy', '% of the estimate', ['82', 196], ['118', 268]],
  ['Software for each accelerator', '€ a year', ['0', 275], ['4 500', 95], 'above 6 480'],
  ['Network', '% of the servers', ['8', 244], ['15', 227]],
  ['Spare parts', '% of the servers', ['2', 241], ['5', 235]],
];

/** Rankings as they are and as they ought not to be; the first is usual. */
export const tornadoSamples = {
  usual: { ...names, rows: made.map(row) },
  'no verdict to turn': { ...names, turn: undefined, rows: made.slice(0, 5).map(row) },
  'a verdict far away': {
    ...names,
    turn: { ...names.turn, result: -9e6 },
    rows: made.slice(5, 9).map(row),
  },
  'a base where the verdict turns': { ...names, base: { ...names.base, result: 2e3 }, rows: made.map(row) },
  'both ends on one side': {
    ...names,
    rows: [
      row(['Copies on a server', undefined, ['1', 260], ['4', 420]]),
      row(['Context length', 'tokens', ['8 000', 60], ['128 000', 140]]),
      row(['Hours of use', 'a week', ['40', 239], ['168', 300]]),
      row(['A thing that changes nothing', undefined, ['0', 239], ['1', 239]]),
    ],
  },
  'long names and values': {
    ...names,
    turn: {
      ...names.turn,
      name: 'From here on renting costs less',
      header: 'Renting the same accelerators from a European provider is cheaper if',
    },
    rows: Array.from({ length: 20 }, (_, index) =>
      row([
        `An assumption with a rather long name that nobody would want to read, number ${index}`,
        'tonnes of carbon dioxide a year',
        [`${formatCount(1e6 + index)} and more`, 239 - 10 * index],
        [`${formatCount(1e7 + index)} and more`, 239 + 20 * index],
        index % 3 === 0 ? `somewhere above ${formatCount(1e7 * index)} or so` : undefined,
      ]),
    ),
  },
  'thirteen rows': { ...names, rows: made.slice(0, 13).map(row) },
  'one row': { ...names, rows: made.slice(0, 1).map(row) },
  'nothing moves': { ...names, rows: [row(['Electricity', '€/kWh', ['0.14', 239], ['0.27', 239]])] },
  none: { ...names, rows: [] },
} satisfies Record<string, Sample>;
