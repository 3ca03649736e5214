/** Everything a bill of materials lists, in its order. */
export const billItems = [
  'servers',
  'accelerators',
  'cpu-cores',
  'ram',
  'storage',
  'network-cards',
  'switch-ports',
  'switches',
  'network-cables',
  'power-cords',
  'rack-units',
  'racks',
  'power',
  'heat',
  'rack-weight',
  'circuits',
  'delivery',
] as const;
export type BillItem = (typeof billItems)[number];

/** How a quantity is known: from the plan alone, from what makers state, or with a typical figure among its parts. */
export type BillBasis = 'decided' | 'stated' | 'typical';

/** One line of a bill of materials. */
export interface BillLine {
  readonly item: BillItem;
  readonly quantity: number;
  /** Upper end, where the quantity is a range. */
  readonly most?: number;
  readonly unit: '1' | 'B' | 'W' | 'kg' | 's';
  /** What the quantity is of, where it is not of the whole. */
  readonly per?: 'server' | 'rack';
  readonly basis: BillBasis;
  readonly sourceIds: readonly string[];
  /** Path of the formula that gave it. */
  readonly formula?: string;
}
