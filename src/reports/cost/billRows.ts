import type { BillBasis, BillItem, BillLine } from '../../estimates/plan/BillLine.ts';
import { btuPerHourFromWatts, weeksFromSeconds } from '../../units/conversions.ts';
import { formatCount, quantityText } from '../../units/formatQuantity.ts';

/** A line of a bill of materials as a table shows it and as it leaves the page. */
export interface BillRow {
  readonly item: BillItem;
  readonly name: string;
  readonly text: string;
  readonly basis: string;
  readonly sourceIds: readonly string[];
  readonly formula?: string | undefined;
  /** Numbers as numbers, for a spreadsheet. */
  readonly exported: Readonly<Record<string, string | number>>;
}

const names: Readonly<Record<BillItem, string>> = {
  servers: 'Servers',
  accelerators: 'Accelerators',
  'cpu-cores': 'Processor cores, at least',
  ram: 'Memory, at least',
  storage: 'Storage for weights and checkpoints, at least',
  'network-cards': 'Network cards',
  'switch-ports': 'Switch ports',
  switches: 'Switches',
  'network-cables': 'Network cables',
  'power-cords': 'Power cords',
  'rack-units': 'Rack units',
  racks: 'Racks',
  power: 'Power at most',
  heat: 'Heat at most',
  'rack-weight': 'Weight of the fullest rack',
  circuits: 'Circuits',
  delivery: 'Delivery',
};

const basisWords: Readonly<Record<BillBasis, string>> = {
  decided: 'by the plan',
  stated: 'as stated',
  typical: 'typical',
};

/** Words for the lines of a bill of materials. */
export const billRows = (lines: readonly BillLine[]): readonly BillRow[] =>
  lines.map((line) => {
    const { item, per, basis, sourceIds, formula } = line;
    const name = per === undefined || item === 'rack-weight' ? names[item] : `${names[item]}, each ${per}`;
    const { quantity, most, unit } = shownUnit(line);
    return {
      item,
      name,
      text: textOf(line),
      basis: basisWords[basis],
      sourceIds,
      formula,
      exported: {
        item,
        quantity,
        most: most ?? quantity,
        unit,
        of: per ?? 'all',
        basis,
        sources: sourceIds.join(' '),
      },
    };
  });

/** The quantity in the unit that buyers ask in. */
function shownUnit({ item, quantity, most, unit }: BillLine): {
  readonly quantity: number;
  readonly most?: number;
  readonly unit: string;
} {
  if (item === 'heat') return { quantity: btuPerHourFromWatts(quantity), unit: 'BTU/h' };
  if (unit === 's')
    return {
      quantity: weeksFromSeconds(quantity),
      ...(most !== undefined && { most: weeksFromSeconds(most) }),
      unit: 'weeks',
    };
  return { quantity, ...(most !== undefined && { most }), unit: unit === '1' ? 'count' : unit };
}

function textOf(line: BillLine): string {
  const { quantity, most, unit } = shownUnit(line);
  if (unit === 'weeks')
    return most === undefined || most === quantity
      ? `${formatCount(Math.round(quantity))} weeks`
      : `${formatCount(Math.round(quantity))} to ${formatCount(Math.round(most))} weeks`;
  if (unit === 'BTU/h') return `${formatCount(Math.round(quantity))} BTU/h`;
  if (unit === 'kg') return `${formatCount(Math.round(quantity))} kg`;
  if (line.unit === 'B' || line.unit === 'W') return quantityText(quantity, line.unit);
  return formatCount(quantity);
}
