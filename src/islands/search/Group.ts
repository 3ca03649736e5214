import type { Hit } from './Pagefind.ts';

/** The best pages of one kind; each kind has its own, so that no other crowds it out. */
export interface Group {
  readonly kind: string;
  readonly hits: readonly Hit[];
  /** How many there are, shown or not. */
  readonly total: number;
}
