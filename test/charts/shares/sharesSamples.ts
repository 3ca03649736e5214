import { type CostCategory, costCategories } from '../../../src/charts/shares/costCategories.ts';
import type { CostShare, SharesInput } from '../../../src/charts/shares/SharesInput.ts';
import { formatCount } from '../../../src/units/formatQuantity.ts';

type Sample = Omit<SharesInput, 'width'>;

const categoryNames: Readonly<Record<CostCategory, string>> = {
  servers: 'Servers',
  network: 'Network',
  site: 'Racks and room',
  energy: 'Electricity',
  colocation: 'Colocation',
  staff: 'Staff',
  platform: 'Platform',
  software: 'Software',
  support: 'Support',
  financing: 'Financing',
  rent: 'Rented accelerators',
  input: 'Input tokens',
  cached: 'Cached tokens',
  output: 'Output tokens',
  traffic: 'Storage and traffic',
  project: 'Project',
  resale: 'Resale',
  rest: 'Rest',
};

/** Parts in the order of the categories, from amounts in thousands. */
const parts = (amounts: Readonly<Partial<Record<CostCategory, number>>>): readonly CostShare[] =>
  costCategories.flatMap((category) => {
    const amount = amounts[category];
    return amount === undefined ? [] : [{ category, name: categoryNames[category], amount: amount * 1e3 }];
  });

const names = {
  xName: 'Cash out over five years, thousand euro',
  text: (value: number) => formatCount(value / 1e3),
};
const own = {
  way: 'own',
  name: 'Own servers',
  parts: parts({
    servers: 268,
    network: 27,
    site: 9,
    energy: 74,
    colocation: 86,
    staff: 214,
    platform: 24,
    software: 38,
    support: 45,
    financing: 31,
    project: 22,
    resale: -32,
  }),
  low: 734e3,
  high: 902e3,
} as const;
const rent = {
  way: 'rent',
  name: 'Rented 8 × H100',
  parts: parts({ staff: 108, platform: 24, software: 38, rent: 826, traffic: 16, project: 6 }),
  low: 893e3,
  high: 1163e3,
} as const;
const call = {
  way: 'call',
  name: 'API',
  parts: parts({ staff: 54, input: 186, cached: 7, output: 151, project: 4, traffic: 1 }),
  low: 314e3,
  high: 521e3,
} as const;
const mix = {
  way: 'mix',
  name: 'Own base with API peaks',
  parts: parts({
    servers: 134,
    network: 14,
    energy: 41,
    colocation: 44,
    staff: 226,
    software: 19,
    support: 22,
    financing: 16,
    input: 42,
    output: 34,
    project: 24,
    resale: -16,
  }),
  low: 548e3,
  high: 684e3,
} as const;

/** Ways as they are and as they ought not to be; the first is usual. */
export const sharesSamples = {
  usual: { ...names, rows: [own, rent, call] },
  'four ways': { ...names, rows: [own, rent, call, mix] },
  'exact amounts': {
    ...names,
    rows: [own, rent].map(({ way, name, parts: some }) => ({
      way,
      name,
      parts: some.filter(({ amount }) => amount > 0),
    })),
  },
  'every category alike': {
    ...names,
    rows: [
      {
        way: 'own' as const,
        name: 'A way with a long name that stands for all that money can go to',
        parts: parts(Object.fromEntries(costCategories.map((category) => [category, 60]))),
        low: 5e5,
        high: 4e6,
      },
    ],
  },
  'more back than spent': {
    ...names,
    rows: [{ way: 'own' as const, name: 'Own servers', parts: parts({ servers: 80, resale: -240 }) }, call],
  },
  'one great and one small': {
    ...names,
    rows: [
      rent,
      { way: 'call' as const, name: 'API', parts: parts({ input: 3, output: 4 }), low: 6e3, high: 9e3 },
    ],
  },
  'nothing paid': { ...names, rows: [{ way: 'own' as const, name: 'Own servers', parts: [] }] },
  none: { ...names, rows: [] },
} satisfies Record<string, Sample>;
