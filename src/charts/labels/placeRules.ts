import type { PlotFrame } from '../axes/PlotFrame.ts';
import { roundPlace } from '../axes/roundPlace.ts';
import { spreadApart } from './spreadApart.ts';
import { textWidth } from './textWidth.ts';

interface Rule {
  readonly name: string;
  readonly value: string;
  /** Where it stands. */
  readonly x: number;
  /** True for the reader's own, in the accent. */
  readonly own?: boolean;
}

export interface PlacedRule extends Required<Omit<Rule, 'x'>> {
  /** Middle of the label and the baselines of its name and value. */
  readonly x: number;
  readonly nameY: number;
  readonly valueY: number;
  /** From the label down to the axis. */
  readonly line: string;
}

interface PlaceRulesInput {
  /** In rising order of their places. */
  readonly rules: readonly Rule[];
  readonly frame: Pick<PlotFrame, 'width' | 'top' | 'foot'>;
  /** Room for the labels above the field. */
  readonly room: number;
}

const labelGap = 12;
const nameDrop = 10;
const valueDrop = 26;
const leaderDrop = 32;
const leaderStep = 3;

/** Upright lines across a plot with their names above; names that would meet are moved aside and joined to their lines. */
export function placeRules({ rules, frame, room }: PlaceRulesInput): readonly PlacedRule[] {
  const sizes = rules.map(({ name, value }) =>
    Math.max(textWidth({ text: name }), textWidth({ text: value })),
  );
  const begins = spreadApart({
    wanted: rules.map(({ x }, index) => x - (sizes[index] ?? 0) / 2),
    sizes,
    gap: labelGap,
    from: 0,
    to: frame.width,
  });
  const labelTop = frame.top - room;
  return rules.map(({ name, value, x, own = false }, index) => {
    const begin = begins[index] ?? x;
    const middle = roundPlace(begin + (sizes[index] ?? 0) / 2);
    return {
      name,
      value,
      own,
      x: middle,
      nameY: labelTop + nameDrop,
      valueY: labelTop + valueDrop,
      line: `M${middle} ${labelTop + leaderDrop}V${labelTop + leaderDrop + leaderStep}L${x} ${frame.top - leaderStep}V${frame.foot}`,
    };
  });
}
