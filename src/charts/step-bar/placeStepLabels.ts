import { roundPlace } from '../axes/roundPlace.ts';
import { spreadApart } from '../labels/spreadApart.ts';
import type { PlacedStepPart, StepBarLabel } from './layout.ts';
import { stepLabelWidth } from './stepLabelWidth.ts';

interface NamedPart extends PlacedStepPart {
  readonly value: string;
}

const labelGap = 14;
const labelFoot = 44;
const barGap = 8;
const leaderStep = 4;
/** How far into its part and under its label a leader ends. */
const hold = 6;

/** Names over their parts, moved aside where they would meet; leaders bend at different heights so that none cross. */
export function placeStepLabels(
  parts: readonly NamedPart[],
  width: number,
): { readonly labels: readonly StepBarLabel[]; readonly top: number } {
  const begins = spreadApart({
    wanted: parts.map(({ x }) => x),
    sizes: parts.map(stepLabelWidth),
    gap: labelGap,
    from: 0,
    to: width,
  });
  const moves = parts.map((part, index) => {
    const begin = begins[index] ?? part.x;
    const inside = part.width > 2 * hold && begin > part.x - 1 && begin < part.x + part.width - 2 * hold;
    return { part, begin, inside, leftward: begin + hold < targetOf(part, begin) };
  });
  const moved = moves.filter(({ inside }) => !inside);
  const led = {
    left: moved.filter(({ leftward }) => leftward),
    right: moved.filter(({ leftward }) => !leftward),
  };
  const levels = Math.max(led.left.length, led.right.length);
  const top = labelFoot + barGap + leaderStep * levels;
  const labels = moves.map((move): StepBarLabel => {
    const { part, begin, inside, leftward } = move;
    const label = { part: part.part, name: part.name, value: part.value, x: roundPlace(begin) };
    if (inside) return label;
    const level = leftward ? led.left.indexOf(move) + 1 : led.right.length - led.right.indexOf(move);
    const target = roundPlace(targetOf(part, begin));
    const bend = top - 2 - leaderStep * level;
    return { ...label, leader: `M${target} ${top - 2}V${bend}H${roundPlace(begin + hold)}V${labelFoot}` };
  });
  return { labels, top };
}

/** Where a leader meets its part: the nearest place well inside it. */
function targetOf({ x, width }: PlacedStepPart, begin: number): number {
  const inset = Math.min(hold, width / 2);
  return Math.min(Math.max(begin + hold, x + inset), x + width - inset);
}
