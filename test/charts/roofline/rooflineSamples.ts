import type { RooflineInput } from '../../../src/charts/roofline/RooflineInput.ts';

type Sample = Omit<RooflineInput, 'width'>;

const roofs = [
  { name: 'FP8', flopPerSecond: 1.979e15 },
  { name: 'BF16', flopPerSecond: 9.89e14 },
];
const bytesPerSecond = 3.35e12;
const evidence = ['measured', 'calibrated', 'modelled'] as const;
const names = [
  'Projections',
  'Attention',
  'Feed-forward',
  'Output head',
  'Element-wise',
  'Experts',
  'Prompts',
];

/** Steps as they are and as they ought not to be; the first is usual. */
export const rooflineSamples = {
  usual: {
    roofs,
    bytesPerSecond,
    points: [
      {
        id: 'projections',
        name: 'Projections',
        intensity: 58,
        flopPerSecond: 1.5e14,
        share: 0.18,
        evidence: 'measured',
      },
      {
        id: 'attention',
        name: 'Attention',
        intensity: 7.6,
        flopPerSecond: 1.7e13,
        share: 0.28,
        evidence: 'calibrated',
      },
      {
        id: 'feed-forward',
        name: 'Feed-forward',
        intensity: 62,
        flopPerSecond: 1.8e14,
        share: 0.39,
        evidence: 'measured',
      },
      {
        id: 'head',
        name: 'Output head',
        intensity: 61,
        flopPerSecond: 1.1e14,
        share: 0.03,
        evidence: 'modelled',
      },
      {
        id: 'element-wise',
        name: 'Element-wise',
        intensity: 0.4,
        flopPerSecond: 7e11,
        share: 0.04,
        evidence: 'modelled',
      },
      {
        id: 'prompts',
        name: 'Prompts',
        intensity: 1900,
        flopPerSecond: 7.2e14,
        share: 0.08,
        evidence: 'measured',
      },
    ],
  },
  'all in one place': {
    roofs,
    bytesPerSecond,
    points: names.map((name, index) => ({
      id: name,
      name,
      intensity: 60 + index,
      flopPerSecond: 1.5e14,
      share: 0.14,
      evidence: evidence[index % evidence.length]!,
    })),
  },
  'far apart': {
    roofs: [{ name: 'A roof with a very long name, dense', flopPerSecond: 4.5e15 }],
    bytesPerSecond: 8e12,
    points: [
      {
        id: 'a',
        name: 'Rotary embedding and norms',
        intensity: 0.02,
        flopPerSecond: 1e10,
        share: 0.5,
        evidence: 'modelled',
      },
      {
        id: 'b',
        name: 'Long prompts of many readers',
        intensity: 40_000,
        flopPerSecond: 4.4e15,
        share: 0.5,
        evidence: 'measured',
      },
    ],
  },
  'roofs close together': {
    roofs: [
      { name: 'FP16', flopPerSecond: 3.12e14 },
      { name: 'BF16', flopPerSecond: 3.1e14 },
    ],
    bytesPerSecond: 2e12,
    points: [
      {
        id: 'a',
        name: 'On the ridge',
        intensity: 156,
        flopPerSecond: 3.1e14,
        share: 1,
        evidence: 'measured',
      },
      { id: 'b', name: 'Without work', intensity: 0, flopPerSecond: 0, share: 0, evidence: 'modelled' },
    ],
  },
  'no points': { roofs, bytesPerSecond, points: [] },
} satisfies Record<string, Sample>;
