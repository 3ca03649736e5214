import type { CostAssumption } from '../../estimates/cost/CostAssumptions.ts';
import type { AssumptionRange } from '../../estimates/cost/AssumptionRange.ts';
import type { PriceKind } from './priceAge.ts';
import type { Band } from '../../units/Band.ts';

/** Parts of the page a figure stands in. */
export type FigureGroup =
  'load' | 'hardware' | 'site' | 'energy' | 'staff' | 'finance' | 'cloud' | 'api' | 'project';

/** Where a figure comes from, for the line under its field. */
export interface FigureOrigin {
  /** Words before the date: a source's place, how many offers, whose figures. */
  readonly text: string;
  readonly asOf?: string;
  readonly sourceId?: string;
  readonly estimated?: boolean;
  /** What kind of price it is, which says how fast it grows old. */
  readonly kind?: PriceKind;
}

/** One assumption as a field shows it and as the estimate takes it. */
export interface MoneyFigure {
  readonly name: CostAssumption;
  /** Name in links and files. */
  readonly id: string;
  readonly label: string;
  readonly group: FigureGroup;
  /** Unit of the field, with USD where it is of money. */
  readonly unit: string;
  /** Size of the unit in SI. */
  readonly unitSize: number;
  /** What the records say, in the unit of the field. */
  readonly stated: Band;
  /** What the answer uses, in the unit of the field: the reader's, else the organisation's, else what is stated. */
  readonly used: Band;
  readonly changedBy: 'reader' | 'organisation' | undefined;
  readonly origin: FigureOrigin;
  readonly least: number;
  readonly most: number;
  /** What the estimate takes, in SI. */
  readonly range: AssumptionRange;
}
