import { boxOfText } from './boxOfText.ts';
import type { PlacedText } from './PlacedText.ts';

interface Mark {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface LeaderToInput {
  readonly mark: Mark;
  readonly label: PlacedText;
  readonly size: number;
  /** A label nearer than this needs none. */
  readonly near: number;
}

const gap = 2;
const tenth = (place: number): number => Math.round(place * 10) / 10;

/** A line from the edge of a mark to the nearest place of its label; nothing where the label stands beside it. */
export function leaderTo({ mark, label, size, near }: LeaderToInput): string | undefined {
  const { left, right, top, bottom } = boxOfText(label, { size, strong: true });
  const x = Math.min(Math.max(mark.x, left - gap), right + gap);
  const y = Math.min(Math.max(mark.y, top + gap), bottom);
  const away = Math.hypot(x - mark.x, y - mark.y);
  if (away <= mark.radius + near) return undefined;
  const start = mark.radius / away;
  const from = { x: mark.x + (x - mark.x) * start, y: mark.y + (y - mark.y) * start };
  return `M${tenth(from.x)} ${tenth(from.y)}L${tenth(x)} ${tenth(y)}`;
}
