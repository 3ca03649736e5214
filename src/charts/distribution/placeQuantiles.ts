import type { PlotFrame } from '../axes/PlotFrame.ts';
import { roundPlace } from '../axes/roundPlace.ts';
import { spreadApart } from '../labels/spreadApart.ts';
import { textWidth } from '../labels/textWidth.ts';

export interface PlacedQuantile {
  readonly name: string;
  readonly value: string;
  /** Begin of the label and the baselines of its name and value. */
  readonly x: number;
  readonly nameY: number;
  readonly valueY: number;
  /** From the label down to the axis. */
  readonly line: string;
}

interface PlaceQuantilesInput {
  readonly quantiles: readonly { readonly name: string; readonly value: string; readonly x: number }[];
  readonly frame: PlotFrame;
  /** Room for the labels above the field. */
  readonly room: number;
}

const labelGap = 12;
const nameDrop = 10;
const valueDrop = 26;
const leaderDrop = 32;
const leaderStep = 3;

/** Quantiles' lines with their names above; names that would meet are moved aside and joined to their lines. */
export function placeQuantiles({ quantiles, frame, room }: PlaceQuantilesInput): readonly PlacedQuantile[] {
  const sizes = quantiles.map(({ name, value }) =>
    Math.max(textWidth({ text: name }), textWidth({ text: value })),
  );
  const begins = spreadApart({
    wanted: quantiles.map(({ x }, index) => x - (sizes[index] ?? 0) / 2),
    sizes,
    gap: labelGap,
    from: 0,
    to: frame.width,
  });
  const labelTop = frame.top - room;
  return quantiles.map(({ name, value, x }, index) => {
    const begin = begins[index] ?? x;
    const middle = roundPlace(begin + (sizes[index] ?? 0) / 2);
    return {
      name,
      value,
      x: middle,
      nameY: labelTop + nameDrop,
      valueY: labelTop + valueDrop,
      line: `M${middle} ${labelTop + leaderDrop}V${labelTop + leaderDrop + leaderStep}L${x} ${frame.top - leaderStep}V${frame.foot}`,
    };
  });
}
