import type { CashInput, CashPoint, CashWay } from '../../../src/charts/cash/CashInput.ts';
import { formatCount } from '../../../src/units/formatQuantity.ts';

type Sample = Omit<CashInput, 'width'>;

interface MadeWay extends Omit<CashWay, 'points'> {
  readonly first: number;
  readonly monthly: number;
  /** Amounts spent at once, by month. */
  readonly bought?: Readonly<Record<number, number>>;
  readonly spread?: number;
  readonly months?: number;
}

/** Cash of a way that pays a first sum, a sum a month that falls by 6 % a year, and servers when they are needed. */
function way({ first, monthly, bought = {}, spread = 0, months = 60, ...named }: MadeWay): CashWay {
  const points: CashPoint[] = [];
  let sum = first;
  const put = (month: number) =>
    points.push({
      month,
      value: sum,
      ...(spread > 0 ? { low: sum * (1 - spread), high: sum * (1 + 1.25 * spread) } : {}),
    });
  put(0);
  for (let month = 1; month <= months; month += 1) {
    sum += monthly * 0.94 ** (month / 12);
    put(month);
    const more = bought[month];
    if (more !== undefined) {
      sum += more;
      put(month);
    }
  }
  return { ...named, points };
}

const names = {
  xName: 'Months from order',
  yName: 'Cumulative cash out, thousand euro',
  text: (value: number) => formatCount(value / 1e3),
};
const own: MadeWay = {
  way: 'own',
  name: 'Own servers',
  first: 301e3,
  monthly: 8200,
  bought: { 30: 205e3 },
  purchases: [
    { month: 0, text: '1 server' },
    { month: 30, text: '2 servers' },
  ],
  spread: 0.09,
};
const rent: MadeWay = {
  way: 'rent',
  name: 'Rented 8 × H100',
  first: 6e3,
  monthly: 21_500,
  spread: 0.12,
};
const call: MadeWay = { way: 'call', name: 'API', first: 2e3, monthly: 9400, spread: 0.22 };
const mix: MadeWay = {
  way: 'mix',
  name: 'Own base with API peaks',
  first: 180e3,
  monthly: 9100,
  spread: 0.1,
};

/** Ways as they are and as they ought not to be; the first is usual. */
export const cashSamples = {
  usual: {
    ...names,
    ways: [way(own), way(rent), way(call)],
    breakEvens: [{ against: 'rent', low: 26, mid: 42, high: 57 }],
  },
  'four ways and three break-evens': {
    ...names,
    ways: [
      way({ ...own, months: 84 }),
      way({ ...rent, months: 84 }),
      way({ ...call, monthly: 18_500, months: 84 }),
      way({ ...mix, months: 84 }),
    ],
    breakEvens: [
      { against: 'rent', low: 26, mid: 42, high: 57 },
      { against: 'call', low: 31, mid: 57 },
      { against: 'mix', low: 71 },
    ],
  },
  'a break-even at the very end': {
    ...names,
    ways: [way(own), way({ ...rent, monthly: 13_000 })],
    breakEvens: [{ against: 'rent', low: 55, mid: 59, high: 60 }],
  },
  'a break-even from the first day': {
    ...names,
    ways: [
      way({ ...own, first: 100 }),
      way({ ...rent, name: 'Rented by the hour from a European provider' }),
    ],
    breakEvens: [{ against: 'rent', low: 0, mid: 0, high: 0 }],
  },
  'no break-even': {
    ...names,
    ways: [way(own), way(call)],
    breakEvens: [{ against: 'call' }],
  },
  'lines on one another': {
    ...names,
    ways: (['own', 'rent', 'call', 'mix'] as const).map((one) =>
      way({ way: one, name: `The way that is called ${one}`, first: 1e5, monthly: 1e4 }),
    ),
    breakEvens: [{ against: 'rent', low: 3, mid: 30, high: 57 }],
  },
  'money that comes back': {
    ...names,
    ways: [way({ ...own, bought: { 12: -4e5, 48: -9e5 }, spread: 0 }), way({ ...rent, spread: 0 })],
    breakEvens: [{ against: 'rent', low: 12, mid: 12, high: 12 }],
  },
  'a server each month': {
    ...names,
    ways: [
      way({
        ...own,
        months: 12,
        bought: Object.fromEntries(Array.from({ length: 12 }, (_, index) => [index + 1, 2e5])),
        purchases: Array.from({ length: 12 }, (_, index) => ({
          month: index + 1,
          text: `${index + 1} servers`,
        })),
      }),
      way({ ...rent, months: 12 }),
    ],
    breakEvens: [],
  },
  'one month': { ...names, ways: [way({ ...own, months: 1 })], breakEvens: [] },
  none: { ...names, ways: [], breakEvens: [] },
} satisfies Record<string, Sample>;
