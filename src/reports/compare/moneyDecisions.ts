import type { CatalogueLoadShape, EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import { excludedWays } from '../../scenario/money/allowedWays.ts';
import { automaticId, type Money, type MoneyChoice, ownShapeId } from '../../scenario/money/Money.ts';
import type { MoneyFigure } from '../../scenario/money/MoneyFigure.ts';
import { moneyChoices, moneyFields } from '../../scenario/money/moneyFields.ts';
import { formatCount, formatThreeDigits } from '../../units/formatQuantity.ts';
import { wayNames } from '../cost/wayNames.ts';
import type { Decision } from './Decision.ts';
import { unitWord } from './unitWord.ts';

/** Records that decisions about money name. */
type MoneyNames = Pick<EconomicsCatalogue, 'countries' | 'servers' | 'rules'> & {
  readonly loadShapes: readonly Pick<CatalogueLoadShape, 'id' | 'name'>[];
};

/** Decisions about money and, by their ids, the figures the reader or the organisation changed. */
export function moneyDecisions(
  money: Money,
  figures: readonly MoneyFigure[],
  names: MoneyNames,
): readonly Decision[] {
  const choices = moneyChoices.map((field) => ({
    id: `money.${field}`,
    label: moneyFields[field].label,
    text: choiceText(field, money, names),
    value: String(money[field]),
    isChosen: true,
  }));
  const assumed = figures.map(({ id, label, unit, used: { low, mid, high }, changedBy }) => ({
    id: `figure.${id}`,
    label: unit === 'count' || unit === 'factor' ? label : `${label}, ${unit}`,
    text: low === high ? numberText(mid) : `${numberText(mid)} (${numberText(low)}\u2013${numberText(high)})`,
    value: [low, mid, high].join(),
    isChosen: changedBy !== undefined,
  }));
  return [...choices, ...assumed];
}

function choiceText(field: MoneyChoice, money: Money, names: MoneyNames): string {
  const limits = moneyFields[field];
  const value = money[field];
  if (typeof value === 'number') return unitWord(numberText(value), 'unit' in limits ? limits.unit : '');
  if (limits.kind === 'word') return limits.options.find(({ id }) => id === value)?.name ?? value;
  if (value === automaticId) return 'chosen by the site';
  const named = (items: readonly { readonly id: string; readonly name: string }[]) =>
    items.find(({ id }) => id === value)?.name ?? value;
  switch (field) {
    case 'countryId':
      return named(names.countries);
    case 'serverId':
      return named(names.servers);
    case 'shapeId':
      return value === ownShapeId ? 'your own' : named(names.loadShapes);
    case 'ownShape':
      return value === '' ? 'none' : 'drawn';
    case 'currencyId':
      return value.toUpperCase();
    case 'excluded':
      return listed(excludedWays(money).map((way) => wayNames[way]));
    case 'rules':
      return listed(
        value
          .split('.')
          .filter((id) => id !== '')
          .map((id) => names.rules.find((rule) => rule.id === id)?.name ?? id),
      );
    default:
      return value;
  }
}

const listed = (names: readonly string[]): string => (names.length === 0 ? 'none' : names.join(', '));

const numberText = (value: number): string =>
  Number.isInteger(value) ? formatCount(value) : formatThreeDigits(value);
