/** A value with the range it is expected to lie in; equal ends where nothing is uncertain. */
export interface Band {
  readonly low: number;
  readonly mid: number;
  readonly high: number;
}

/** A value without a range. */
export const exactly = (value: number): Band => ({ low: value, mid: value, high: value });

/** The same function of every end; it must not fall where its argument rises. */
export const mapBand = ({ low, mid, high }: Band, transform: (value: number) => number): Band => ({
  low: transform(low),
  mid: transform(mid),
  high: transform(high),
});

export const addBands = (...bands: readonly Band[]): Band => ({
  low: bands.reduce((sum, { low }) => sum + low, 0),
  mid: bands.reduce((sum, { mid }) => sum + mid, 0),
  high: bands.reduce((sum, { high }) => sum + high, 0),
});

/** What is left of one band after another is taken away: the least when most is taken from least. */
export const subtractBand = (from: Band, taken: Band): Band => ({
  low: from.low - taken.high,
  mid: from.mid - taken.mid,
  high: from.high - taken.low,
});
