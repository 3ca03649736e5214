import type { SweepInput } from '../../../src/charts/sweep/layout.ts';

type Curve = SweepInput['curves'][number];

interface MadeCurve extends Pick<Curve, 'id' | 'name' | 'own' | 'chosen'> {
  readonly fastest: number;
  readonly best: number;
  readonly accelerators?: number;
  readonly clients?: readonly number[];
}

const doubling = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512];

/** A curve of the usual form: the yield rises until it is full, then each reader waits. */
function curve({ fastest, best, accelerators = 4, clients = doubling, ...named }: MadeCurve): Curve {
  const points = clients.map((count) => {
    const asked = (count * fastest) / accelerators;
    const throughput = asked / (1 + asked / best);
    return {
      clients: count,
      throughput,
      interactivity: (throughput * accelerators) / count,
      low: throughput * 0.8,
      high: throughput * 1.2,
      saturated: throughput > 0.8 * best,
    };
  });
  return { ...named, points };
}

const own = { id: 'own', name: '4 \u00d7 H100 SXM, FP8', own: true };
const names = [
  '8 \u00d7 MI300X',
  '2 \u00d7 H200',
  '1 \u00d7 B200',
  '4 \u00d7 L40S',
  '8 \u00d7 A100',
  '2 \u00d7 RTX 6000',
];

/** Sweeps as they are and as they ought not to be; the first is usual. */
export const sweepSamples = {
  usual: [
    curve({ ...own, chosen: 64, fastest: 92, best: 1650 }),
    curve({ id: 'b', name: '8 \u00d7 H100 SXM, FP8', own: false, fastest: 118, best: 1240, accelerators: 8 }),
    curve({ id: 'c', name: '2 \u00d7 H200, FP8', own: false, fastest: 61, best: 1900, accelerators: 2 }),
  ],
  'own alone': [curve({ ...own, chosen: 1, fastest: 92, best: 1650 })],
  'far apart': [
    curve({ ...own, chosen: 512, fastest: 240, best: 8200, clients: [1, 4, 16, 64, 256, 1024, 4096] }),
    curve({ id: 'b', name: 'A small machine with a long name', own: false, fastest: 9, best: 40 }),
  ],
  'all on one line': names.map((name, index) =>
    curve({ id: name, name, own: index === 0, fastest: 90 + index, best: 1600 + index }),
  ),
  'a single point': [curve({ ...own, chosen: 7, fastest: 50, best: 900, clients: [7] })],
  'all at nought': [
    {
      ...own,
      points: [{ interactivity: 0, throughput: 0, low: 0, high: 0, clients: 1, saturated: true }],
    },
  ],
  none: [],
} satisfies Record<string, readonly Curve[]>;
