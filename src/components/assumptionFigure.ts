import type { AssumptionRecord } from '../data/assumption.ts';
import { formatExactly } from '../units/formatExactly.ts';
import { assumptionUnitWords } from './assumptionUnitWords.ts';

const shown = ['value', 'range'] as const;

/** The likely value of an assumption, or its low and high one. */
export type AssumptionShown = (typeof shown)[number];

const isShown = (what: string): what is AssumptionShown => (shown as readonly string[]).includes(what);

const unitText = ({ unit }: AssumptionRecord): string =>
  unit === 'count' ? '' : `\u00a0${assumptionUnitWords[unit] ?? unit}`;

const numberText = (record: AssumptionRecord, what: AssumptionShown): string =>
  what === 'value'
    ? formatExactly(record.mid)
    : `${formatExactly(record.low)} to ${formatExactly(record.high)}`;

/**
 * A figure of an assumption of the cost calculation with its unit, as the prices pages write it.
 *
 * @throws {RangeError} where there is no such assumption, or no such figure of it.
 */
export function assumptionFigure(
  assumptions: ReadonlyMap<string, AssumptionRecord>,
  id: string,
  what: string,
): string {
  const record = assumptions.get(id);
  if (!record)
    throw new RangeError(`AssumptionFigure of must be a file in content/data/assumptions, got ${id}`);
  if (!isShown(what))
    throw new RangeError(`AssumptionFigure what must be one of ${shown.join(', ')}, got ${what}`);
  return `${numberText(record, what)}${unitText(record)}`;
}
