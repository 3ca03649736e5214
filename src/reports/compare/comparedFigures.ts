import type { Shown } from '../../units/formatQuantity.ts';

/** How a figure reads: an SI quantity, money in a reader's currency, or electricity as bills count it. */
type FigureUnit = Shown | 'money' | 'money/token' | 'electricity' | 'electricity/token';

/** A figure that scenarios are compared by. */
export interface FigureKind {
  readonly label: string;
  readonly group: FigureGroup;
  readonly unit: FigureUnit;
  /** Which of two a reader would rather have. */
  readonly better: 'less' | 'more';
  /** Differences of what may be nought or less are told as amounts, others as shares. */
  readonly by?: 'amount';
  /** True where only whole things count. */
  readonly whole?: true;
}

export type FigureGroup = 'memory' | 'speed' | 'cost' | 'energy';

export const figureGroupTitles: Readonly<Record<FigureGroup, string>> = {
  memory: 'Memory and machines',
  speed: 'Speed',
  cost: 'Cost',
  energy: 'Energy of own servers',
};

/** What scenarios are compared by, in the order of the table. */
export const comparedFigures = {
  freeBytes: { label: 'Free on each accelerator', group: 'memory', unit: 'B', better: 'more', by: 'amount' },
  requestsHeld: {
    label: 'Requests it holds at full length',
    group: 'memory',
    unit: 'count',
    better: 'more',
    whole: true,
  },
  acceleratorCount: { label: 'Accelerators of the scenario', group: 'memory', unit: 'count', better: 'less' },
  boughtCount: {
    label: 'Accelerators for its users, spares included',
    group: 'memory',
    unit: 'count',
    better: 'less',
  },
  ttftSeconds: { label: 'First token', group: 'speed', unit: 's', better: 'less' },
  tpotSeconds: { label: 'Each later token', group: 'speed', unit: 's', better: 'less' },
  outputTokensPerSecond: { label: 'Tokens written in all', group: 'speed', unit: 'token/s', better: 'more' },
  mostRequestsPerSecond: {
    label: 'Requests it finishes at most',
    group: 'speed',
    unit: '1/s',
    better: 'more',
  },
  promisedPerSecond: {
    label: 'Requests a copy takes within the promise',
    group: 'speed',
    unit: '1/s',
    better: 'more',
  },
  ownUsd: { label: 'Own', group: 'cost', unit: 'money', better: 'less' },
  rentUsd: { label: 'Rent', group: 'cost', unit: 'money', better: 'less' },
  callUsd: { label: 'Call', group: 'cost', unit: 'money', better: 'less' },
  mixUsd: { label: 'Mix', group: 'cost', unit: 'money', better: 'less' },
  ownFirstUsd: { label: 'Own, due in the first month', group: 'cost', unit: 'money', better: 'less' },
  ownUsdPerToken: { label: 'Own, a million tokens', group: 'cost', unit: 'money/token', better: 'less' },
  rentUsdPerToken: { label: 'Rent, a million tokens', group: 'cost', unit: 'money/token', better: 'less' },
  callUsdPerToken: { label: 'Call, a million tokens', group: 'cost', unit: 'money/token', better: 'less' },
  ownJoulesPerYear: { label: 'Electricity a year', group: 'energy', unit: 'electricity', better: 'less' },
  ownJoulesPerToken: {
    label: 'Electricity a million tokens',
    group: 'energy',
    unit: 'electricity/token',
    better: 'less',
  },
  ownCarbonKilograms: { label: 'CO₂ a year, making included', group: 'energy', unit: 'kg', better: 'less' },
} as const satisfies Readonly<Record<string, FigureKind>>;

export type ComparedFigure = keyof typeof comparedFigures;

export const comparedFigureNames = Object.keys(comparedFigures) as readonly ComparedFigure[];

/** The kind of a figure, whichever it is. */
export const kindOf = (figure: ComparedFigure): FigureKind => comparedFigures[figure];
