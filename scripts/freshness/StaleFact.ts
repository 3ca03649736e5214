/** One fact that nobody looked at for too long. */
export interface StaleFact {
  readonly file: string;
  /** Where in the file, such as prices.2. */
  readonly path: string;
  /** The day it was last read, checked or known to hold. */
  readonly day: string;
  readonly ageDays: number;
  /** The group it is told under. */
  readonly group: StaleGroup;
}

/** What goes stale, in the order it is told. */
export const staleGroups = {
  source: 'Sources nobody read since',
  fact: 'Facts that are dated earlier',
  price: 'Newest prices that are older',
  regulation: 'Regulations not compared with their text since',
  engine: 'Newest versions of engines, as seen before',
  article: 'Articles whose figures were not checked since',
} as const;
export type StaleGroup = keyof typeof staleGroups;
