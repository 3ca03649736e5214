import type { Band } from '../../units/Band.ts';
import { initialMoney, moneyChoices, moneyFields } from './moneyFields.ts';
import type { Money, MoneyChoice } from './Money.ts';
import { refuseMoney } from './refuseMoney.ts';

/** Decisions about money read from outside, and what of them could not be used. */
export interface DecodedMoney {
  readonly money: Money;
  readonly refusals: readonly string[];
}

// Characters that a query keeps as they are, and that no id holds.
const pairEnd = '_';
const valueStart = '*';

/**
 * Decisions about money as a text for a link: only what differs from the first ones; empty when nothing does. An
 * organisation may have first ones of its own.
 */
export function moneyText(money: Money, initial = initialMoney): string {
  const choices = moneyChoices
    .filter((field) => money[field] !== initial[field])
    .map((field) => [moneyFields[field].parameter, String(money[field])]);
  const figures = Object.entries(money.figures).map(([id, { low, mid, high }]) =>
    low === mid && mid === high ? [id, String(mid)] : [id, String(low), String(mid), String(high)],
  );
  return [...choices, ...figures].map((parts) => parts.join(valueStart)).join(pairEnd);
}

const fieldByParameter: ReadonlyMap<string, MoneyChoice> = new Map(
  moneyChoices.map((field) => [moneyFields[field].parameter, field]),
);

/** Reads a link's text; what cannot be used is refused by name and its first value kept. */
export function moneyFromText(text: string, initial = initialMoney): DecodedMoney {
  const refusals: string[] = [];
  const choices: Record<string, unknown> = {};
  const figures: Record<string, Band> = {};
  for (const pair of text === '' ? [] : text.split(pairEnd)) {
    const [name = '', ...values] = pair.split(valueStart);
    const field = fieldByParameter.get(name);
    if (field) {
      const [given = ''] = values;
      const value = 'min' in moneyFields[field] ? numberIn(given) : given;
      const refusal = refuseMoney(field, value);
      if (refusal === undefined) choices[field] = value;
      else refusals.push(refusal);
    } else {
      const band = bandIn(values);
      if (band === undefined)
        refusals.push(
          `${name.slice(0, 40)} must be one number or three rising ones, got ${values.join(', ').slice(0, 60)}`,
        );
      else figures[name] = band;
    }
  }
  return { money: { ...initial, ...choices, figures }, refusals };
}

/** A zero below zero is zero. */
const numberIn = (given: string): number => (given.trim() === '' ? Number.NaN : Number(given) + 0);

function bandIn(values: readonly string[]): Band | undefined {
  const numbers = values.map(numberIn);
  if (!numbers.every(Number.isFinite)) return undefined;
  const [low, mid, high] = numbers.length === 1 ? [numbers[0], numbers[0], numbers[0]] : numbers;
  if (low === undefined || mid === undefined || high === undefined || numbers.length > 3) return undefined;
  return low <= mid && mid <= high ? { low, mid, high } : undefined;
}
