import type { Way } from '../../estimates/cost/CostEstimate.ts';
import { exactly } from '../../units/Band.ts';
import { horizonWords } from '../cost/costSentence.ts';
import type { ComparedFigure } from './comparedFigures.ts';
import { kindOf } from './comparedFigures.ts';
import { type ComparedColumn, moneyWordsOf } from './comparisonView.ts';
import { figureWords } from './figureWords.ts';

/** The answer in words. */
export interface ComparisonSentence {
  readonly lead: string;
  readonly rest: string;
}

const presentFigures = {
  own: 'ownUsd',
  rent: 'rentUsd',
  call: 'callUsd',
  mix: 'mixUsd',
} as const satisfies Record<Way, ComparedFigure>;
const doing: Readonly<Record<Way, string>> = {
  own: 'owning',
  rent: 'renting',
  call: 'calling an API',
  mix: 'a mix of owning and the rest from elsewhere',
};

/** Says which scenario costs least and which answers soonest, and which do not fit; nothing while answers are missing. */
export function comparisonSentence(columns: readonly ComparedColumn[]): ComparisonSentence {
  const known = columns.flatMap(({ name, column }) => (column ? [{ name, column }] : []));
  const failing = known.filter(({ column }) => column.verdict?.verdict === 'fails').map(({ name }) => name);
  const fails =
    failing.length === 0 ? '' : `${listed(failing)} ${failing.length === 1 ? 'does' : 'do'} not fit.`;
  const serving = known.filter(({ column }) => column.evidence);
  if (serving.length < 2) return { lead: '', rest: fails };
  const costs = serving.flatMap(({ name, column: { cheapest, figures, horizonYears } }) => {
    const usd = cheapest && figures[presentFigures[cheapest.way]]?.mid;
    return !cheapest || usd === undefined ? [] : [{ name, way: cheapest.way, value: usd, horizonYears }];
  });
  const comparable = new Set(costs.map(({ horizonYears }) => horizonYears)).size === 1;
  const least = comparable && costs.length > 1 ? leastOf(costs) : undefined;
  const soonest = leastOf(
    serving.flatMap(({ name, column }) => {
      const value = column.figures.ttftSeconds?.mid;
      return value === undefined ? [] : [{ name, value }];
    }),
  );
  const money = moneyWordsOf(columns);
  const wait = soonest && figureWords(kindOf('ttftSeconds'), exactly(soonest.value), money).text;
  const cost =
    least && `${money(least.value)} over ${horizonWords(least.horizonYears)}, ${doing[least.way]}.`;
  const who = soonest?.name === least?.name ? 'It also' : (soonest?.name ?? '');
  const quick = soonest ? `${who} gives the first token soonest, after ${wait ?? ''}.` : '';
  return least
    ? { lead: `${least.name} costs least:`, rest: [cost, quick, fails].filter(Boolean).join(' ') }
    : { lead: quick, rest: fails };
}

const leastOf = <Item extends { readonly value: number }>(items: readonly Item[]): Item | undefined =>
  items.length === 0 ? undefined : items.reduce((one, other) => (other.value < one.value ? other : one));

const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
