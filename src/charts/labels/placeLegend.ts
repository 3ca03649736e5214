import { textWidth } from './textWidth.ts';

/** A line of a legend: its mark stands left of `x`, level with the text's letters. */
export type InLegend<Entry> = Entry & { readonly x: number; readonly y: number };

interface PlaceLegendInput<Entry> {
  readonly entries: readonly Entry[];
  readonly textOf: (entry: Entry) => string;
  readonly width: number;
  /** Where the drawing ends without the legend. */
  readonly top: number;
}

const rowHeight = 20;
const firstBaseline = 18;
const markRoom = 18;
const columnGap = 16;
const footRoom = 6;

/** A legend below a drawing, in as many columns as fit, filled row by row. */
export function placeLegend<Entry>({ entries, textOf, width, top }: PlaceLegendInput<Entry>): {
  readonly entries: readonly InLegend<Entry>[];
  readonly bottom: number;
} {
  if (entries.length === 0) return { entries: [], bottom: top };
  const widest = Math.max(...entries.map((entry) => textWidth({ text: textOf(entry) })));
  const column = Math.ceil(markRoom + widest + columnGap);
  const columns = Math.max(1, Math.floor((width + columnGap) / column));
  const placed = entries.map((entry, index) => ({
    ...entry,
    x: (index % columns) * column + markRoom,
    y: top + firstBaseline + Math.floor(index / columns) * rowHeight,
  }));
  return {
    entries: placed,
    bottom: top + firstBaseline + (Math.ceil(entries.length / columns) - 1) * rowHeight + footRoom,
  };
}
