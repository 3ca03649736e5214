/** Weights that pictures are set in, as `--weight-text` and `--weight-strong` of tokens.css. */
export type Weight = 'text' | 'strong';

/** A letter as its outline, and where its line has brought the pen. */
export interface PlacedLetter {
  /** Path data in thousandths of an em, upwards. */
  readonly outline: string;
  readonly ems: number;
}

/** What a typeface can do for pictures: measure a line and draw it, both with the pairs that it sets closer. */
export interface Typeface {
  /** How far a line goes, in ems. */
  readonly emsOf: (text: string, weight: Weight) => number;
  readonly lettersOf: (text: string, weight: Weight) => readonly PlacedLetter[];
}
