import { formatMoney } from '../../units/formatMoney.ts';
import type { ComparedScenario } from './ComparedScenario.ts';
import {
  type ComparedFigure,
  comparedFigureNames,
  type FigureGroup,
  figureGroupTitles,
  kindOf,
} from './comparedFigures.ts';
import { type Difference, differenceFrom } from './differenceFrom.ts';
import { figureWords, type MoneyWords } from './figureWords.ts';

/** A scenario of a comparison; its answers are absent while they are worked out. */
export interface ComparedColumn {
  readonly name: string;
  readonly column: ComparedScenario | undefined;
}

/** A decision in each scenario, and whether it is another than in the first. */
export interface DecisionRow {
  readonly id: string;
  readonly label: string;
  readonly cells: readonly { readonly text: string; readonly differs: boolean }[];
}

/** A figure of one scenario; the first has no difference, and one without an answer no figure. */
export interface FigureCell {
  readonly text: string;
  readonly range: string;
  readonly difference?: Difference;
}

export interface FigureRow {
  readonly id: ComparedFigure;
  readonly label: string;
  readonly cells: readonly (FigureCell | undefined)[];
}

/** What a comparison shows, ready to be drawn. */
export interface ComparisonView {
  readonly differing: readonly DecisionRow[];
  readonly same: readonly DecisionRow[];
  readonly groups: readonly {
    readonly id: FigureGroup;
    readonly title: string;
    readonly rows: readonly FigureRow[];
  }[];
  /** What to know before amounts are compared. */
  readonly remarks: readonly string[];
}

const dollars: MoneyWords = (usd) => formatMoney(usd, 'USD');

/** How amounts read: in the currency of the first scenario that has one. */
export function moneyWordsOf(columns: readonly ComparedColumn[]): MoneyWords {
  const currency = columns.find(({ column }) => column?.currency)?.column?.currency;
  return currency ? (usd) => formatMoney(usd / currency.usdPerUnit, currency.code) : dollars;
}

/** Lays scenarios side by side: what was decided, differences first, and what comes of it beside the first of them. */
export function comparisonView(columns: readonly ComparedColumn[]): ComparisonView {
  const decisions = decisionRows(columns);
  const money = moneyWordsOf(columns);
  const rows = figureRows(columns, money);
  const groups = Object.keys(figureGroupTitles) as readonly FigureGroup[];
  return {
    differing: decisions.filter(({ cells }) => cells.some(({ differs }) => differs)),
    same: decisions.filter(({ cells }) => cells.every(({ differs }) => !differs)),
    groups: groups
      .map((id) => ({
        id,
        title: figureGroupTitles[id],
        rows: rows.filter((row) => kindOf(row.id).group === id),
      }))
      .filter((group) => group.rows.length > 0),
    remarks: remarksOn(columns),
  };
}

function decisionRows(columns: readonly ComparedColumn[]): readonly DecisionRow[] {
  const known = columns.map(({ column }) => new Map(column?.decisions.map((one) => [one.id, one])));
  const labels = new Map(known.flatMap((ofOne) => [...ofOne.values()].map(({ id, label }) => [id, label])));
  const chosen = [...labels].filter(([id]) => known.some((ofOne) => ofOne.get(id)?.isChosen));
  const [first] = known;
  return chosen.map(([id, label]) => ({
    id,
    label,
    cells: known.map((ofOne) => {
      const decision = ofOne.get(id);
      const reference = first?.get(id);
      return {
        text: decision?.text ?? '\u2013',
        differs: decision !== undefined && reference !== undefined && decision.value !== reference.value,
      };
    }),
  }));
}

function figureRows(columns: readonly ComparedColumn[], money: MoneyWords): readonly FigureRow[] {
  return comparedFigureNames
    .filter((id) => columns.some(({ column }) => column?.figures[id]))
    .map((id) => {
      const kind = kindOf(id);
      const first = columns[0]?.column?.figures[id];
      return {
        id,
        label: kind.label,
        cells: columns.map(({ column }, index) => {
          const band = column?.figures[id];
          return (
            band && {
              ...figureWords(kind, band, money),
              ...(index > 0 && first && { difference: differenceFrom(first, band, kind, money) }),
            }
          );
        }),
      };
    });
}

function remarksOn(columns: readonly ComparedColumn[]): readonly string[] {
  const known = columns.flatMap(({ name, column }) => (column?.currency ? [{ name, ...column }] : []));
  const horizons = new Set(known.map(({ horizonYears }) => horizonYears));
  const currencies = new Set(known.map(({ currency }) => currency?.code));
  const [first] = known;
  const valuesOf = (id: string) =>
    new Set(
      columns.flatMap(({ column }) => column?.decisions.find((decision) => decision.id === id)?.value ?? []),
    );
  return [
    ...(valuesOf('modelId').size > 1
      ? ['The models differ: nothing here says which of them answers better.']
      : []),
    ...(valuesOf('money.userCount').size > 1
      ? ['The numbers of users differ: the sums pay for different loads.']
      : []),
    ...(horizons.size > 1
      ? [
          `The costs cover different times, ${[...horizons].join(' and ')} years: the prices of a million tokens can be compared, the sums cannot.`,
        ]
      : []),
    ...(currencies.size > 1 && first?.currency
      ? [`All amounts are in ${first.currency.code}, as in ${first.name}.`]
      : []),
  ];
}
