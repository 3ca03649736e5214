import type { MissingField } from './MissingField.ts';

/** What reading gathers beside the values: shared by the readers of one config and its nested ones. */
export interface ReadingNotes {
  /** Numbers the reader of the page supplied, by path. */
  readonly supplied: Readonly<Record<string, unknown>>;
  readonly missing: Map<string, MissingField>;
  readonly assumptions: Set<string>;
}
