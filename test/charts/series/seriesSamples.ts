import type { SeriesInput } from '../../../src/charts/series/SeriesInput.ts';

type Sample = Omit<SeriesInput, 'width'>;

const wave = (steps: number, height: number, period: number, end = 600) =>
  Array.from({ length: steps }, (_, index) => ({
    at: (end * index) / (steps - 1),
    value: height * (1 - Math.cos((2 * Math.PI * index) / (steps * period))),
  }));
const axes = { height: 240, xName: 'Seconds from the start', yName: 'Requests' };

/** Lines as they are and as they ought not to be; the first is usual. */
export const seriesSamples = {
  usual: {
    ...axes,
    lines: [
      { id: 'running', name: 'Running', values: wave(120, 32, 1) },
      { id: 'waiting', name: 'Waiting', values: wave(120, 9, 0.5) },
    ],
  },
  'one line': { ...axes, height: 180, lines: [{ id: 'cache', name: 'Cache', values: wave(50, 1.2e6, 0.7) }] },
  'many values': {
    ...axes,
    lines: [
      { id: 'a', name: 'A line of very many values', values: wave(50_000, 40, 0.01) },
      { id: 'b', name: 'Another', values: wave(50_000, 41, 0.013) },
    ],
  },
  'lines on one another': {
    ...axes,
    lines: ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight'].map((name) => ({
      id: name,
      name: `Replica ${name}`,
      values: wave(60, 30, 1),
    })),
  },
  'below nought': {
    ...axes,
    lines: [
      {
        id: 'a',
        name: 'A',
        values: [
          { at: 0, value: -5 },
          { at: 9, value: 3 },
        ],
      },
    ],
  },
  'one value': { ...axes, lines: [{ id: 'a', name: 'A', values: [{ at: 3, value: 7 }] }] },
  'all at nought': {
    ...axes,
    lines: [
      {
        id: 'a',
        name: 'A',
        values: [
          { at: 0, value: 0 },
          { at: 9, value: 0 },
        ],
      },
    ],
  },
  none: { ...axes, lines: [] },
} satisfies Record<string, Sample>;
