import type { Way } from '../../estimates/cost/CostEstimate.ts';
import { exactly } from '../../units/Band.ts';
import { listText } from '../../units/listText.ts';
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
    failing.length === 0 ? '' : `${listText(failing)} ${failing.length === 1 ? 'does' : 'do'} not fit.`;
  const serving = known.filter(({ column }) => column.evidence);
  if (serving.length < 2) return { lead: '', rest: fails };
  const costs = serving.flatMap(({ name, column: { cheapest, figures, horizonYears } }) => {
    const usd = cheapest && figures[presentFigures[cheapest.way]]?.mid;
    return !cheapest || usd === undefined ? [] : [{ name, way: cheapest.way, value: usd, horizonYears }];
  });
  const comparable = new Set(costs.map(({ horizonYears }) => horizonYears)).size === 1;
  const least = comparable && costs.length > 1 ? leastOf(costs) : [];
  const waits = serving.flatMap(({ name, column }) => {
    const value = column.figures.ttftSeconds?.mid;
    return value === undefined ? [] : [{ name, value }];
  });
  const soonest = leastOf(waits);
  const money = moneyWordsOf(columns);
  const [cheapest] = least;
  const [quickest] = soonest;
  const quick = quickest
    ? `${whoWaits(soonest, waits.length, least)} after ${figureWords(kindOf('ttftSeconds'), exactly(quickest.value), money).text}.`
    : '';
  if (!cheapest) return { lead: quick, rest: fails };
  const ways = new Set(least.map(({ way }) => doing[way]));
  const cost = `${money(cheapest.value)} over ${horizonWords(cheapest.horizonYears)}${ways.size === 1 ? `, ${doing[cheapest.way]}` : ''}.`;
  const verb =
    least.length === 1 ? 'costs least' : least.length < costs.length ? 'cost least' : 'cost the same';
  return {
    lead: `${listText(least.map(nameOf))} ${verb}:`,
    rest: [cost, quick, fails].filter(Boolean).join(' '),
  };
}

interface Named {
  readonly name: string;
  readonly value: number;
}

const nameOf = ({ name }: Named): string => name;

/** Whose first token comes soonest, as the beginning of a sentence. */
function whoWaits(soonest: readonly Named[], waitingCount: number, least: readonly Named[]): string {
  const names = soonest.map(nameOf);
  if (waitingCount > 1 && names.length === waitingCount)
    return `${waitingCount === 2 ? 'Both' : 'All'} give the first token`;
  const isSame = names.join('\n') === least.map(nameOf).join('\n');
  if (names.length === 1) return `${isSame ? 'It also' : listText(names)} gives the first token soonest,`;
  return `${isSame ? 'They also' : listText(names)} give the first token soonest,`;
}

/** What sums in another order leave between the same numbers. */
const roundingFraction = 1e-9;

/** The least, and all that are level with it. */
function leastOf<Item extends Named>(items: readonly Item[]): readonly Item[] {
  const least = Math.min(...items.map(({ value }) => value));
  return items.filter(({ value }) => value - least <= roundingFraction * Math.abs(least));
}
