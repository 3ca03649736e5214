import type { StepBarInput } from '../../../src/charts/step-bar/layout.ts';

type Parts = StepBarInput['parts'];

/** Steps as they are and as they ought not to be; the first is usual. */
const usual: Parts = [
  { part: 'projections', name: 'Projections', seconds: 0.0041 },
  { part: 'attention', name: 'Attention', seconds: 0.0062 },
  { part: 'feed-forward', name: 'Feed-forward', seconds: 0.0088 },
  { part: 'head', name: 'Output head', seconds: 0.0007 },
  { part: 'element-wise', name: 'Element-wise', seconds: 0.0009 },
  { part: 'communication', name: 'Communication', seconds: 0.0011 },
  { part: 'host', name: 'Host', seconds: 0.0006 },
];
const one: Parts = [{ part: 'attention', name: 'Attention', seconds: 3.2 }];
export const stepSamples = {
  usual,
  one,
  none: [],
  'all as long, with long names': [
    'projections',
    'attention',
    'feed-forward',
    'experts',
    'head',
    'element-wise',
    'communication',
    'host',
    'prompts',
  ].map((part) => ({ part, name: `Time for ${part} of a step`, seconds: 0.02 })),
  'slivers at the end': [
    { part: 'experts', name: 'Experts', seconds: 0.9 },
    ...['head', 'element-wise', 'communication', 'host', 'prompts'].map((part) => ({
      part,
      name: `Share of ${part}`,
      seconds: 0.02,
    })),
  ],
  'slivers at the front': [
    ...['head', 'element-wise', 'communication', 'host', 'prompts'].map((part) => ({
      part,
      name: `Share of ${part}`,
      seconds: 0.02,
    })),
    { part: 'experts', name: 'Experts', seconds: 0.9 },
  ],
  'a step of a microsecond': [
    { part: 'attention', name: 'Attention', seconds: 4e-7 },
    { part: 'head', name: 'Output head', seconds: 6e-7 },
  ],
  'a step of minutes': [
    { part: 'attention', name: 'Attention', seconds: 140 },
    { part: 'prompts', name: 'Prompts', seconds: 61 },
  ],
} satisfies Record<string, Parts>;
