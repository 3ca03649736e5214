import type { PlacedText } from '../labels/PlacedText.ts';

/** The frame of a plot: its size, the edges of its field, both axes' ticks and names. */
export interface PlotFrame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly foot: number;
  /** Lines of the names of both axes and the texts of both axes' ticks. */
  readonly texts: readonly PlacedText[];
  readonly gridY: readonly number[];
  readonly tickX: readonly number[];
}
