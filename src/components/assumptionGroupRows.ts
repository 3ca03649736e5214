import { type AssumptionRecord, assumptionGroups } from '../data/assumption.ts';
import type { Records } from '../data/kinds.ts';
import type { LoadShapeRecord } from '../data/loadShape.ts';
import { formatExactly } from '../units/formatExactly.ts';
import { formatThreeDigits } from '../units/formatQuantity.ts';
import { assumptionUnitWords } from './assumptionUnitWords.ts';
import { originOf, type PriceRow } from './priceRow.ts';

const groupNames: Readonly<Record<AssumptionRecord['group'], string>> = {
  load: 'Load',
  hardware: 'Machines of your own',
  site: 'Room and site',
  energy: 'Electricity',
  staff: 'Staff',
  finance: 'Money and time',
  cloud: 'Rented machines',
  api: 'APIs',
  project: 'Software, start and end',
};

/** What a reader may enter, in the unit of the row. */
const allowedText = ({ least, most }: AssumptionRecord): string =>
  most === undefined
    ? `${formatExactly(least)} or more may be entered`
    : `${formatExactly(least)} to ${formatExactly(most)} may be entered`;

const asEntry = <Given extends { readonly as_of: string }>({ as_of, ...rest }: Given) => ({
  ...rest,
  from: as_of,
});

const rowOf = (id: string, record: AssumptionRecord): PriceRow => ({
  id: `assumption-${id}`,
  name: record.name,
  detail: allowedText(record),
  cells: [
    ...[record.low, record.mid, record.high].map((value) => ({ text: formatExactly(value) })),
    { text: assumptionUnitWords[record.unit] ?? record.unit },
  ],
  origin: originOf('assumption', asEntry(record)),
  asides: [],
  keys: {},
});

/** Assumptions of the cost calculation by group, as their records write them. */
export const assumptionGroupRows = ({ assumptions }: Pick<Records, 'assumptions'>) =>
  assumptionGroups.flatMap((group) => {
    const rows = [...assumptions]
      .filter(([, record]) => record.group === group)
      .sort(([, one], [, other]) => one.order - other.order)
      .map(([id, record]) => rowOf(id, record));
    return rows.length === 0 ? [] : [{ id: `assumptions-${group}`, name: groupNames[group], rows }];
  });

const busiest = ({ hours }: LoadShapeRecord) => Math.max(...hours);

/** Shapes of a week of load, with how far the busiest hour stands above the mean. */
export const loadShapeRows = (records: Pick<Records, 'load-shapes'>): readonly PriceRow[] =>
  [...records['load-shapes']]
    .sort(([, one], [, other]) => one.order - other.order)
    .map(([id, record]) => ({
      id: `load-shape-${id}`,
      name: record.name,
      detail: record.summary,
      cells: [{ text: formatThreeDigits(busiest(record)) }],
      origin: originOf('assumption', asEntry(record)),
      asides: [],
      keys: {},
    }));
