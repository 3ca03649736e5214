import { boxOfText } from './boxOfText.ts';
import type { PlacedText } from './PlacedText.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Both ends of a leader, or nothing. */
export type LeaderLine = readonly [] | readonly [Place, Place];

export interface LeaderToInput {
  readonly mark: Place & { readonly radius: number };
  readonly label: PlacedText;
  readonly size: number;
  /** A label nearer than this needs none. */
  readonly near: number;
}

const gap = 2;
const tenth = (place: number): number => Math.round(place * 10) / 10;

/** A line from the edge of a mark to the nearest place of its label; nothing where the label stands beside it. */
export function leaderTo({ mark, label, size, near }: LeaderToInput): LeaderLine {
  const { left, right, top, bottom } = boxOfText(label, { size, strong: true });
  const x = Math.min(Math.max(mark.x, left - gap), right + gap);
  const y = Math.min(Math.max(mark.y, top + gap), bottom);
  const away = Math.hypot(x - mark.x, y - mark.y);
  if (away <= mark.radius + near) return [];
  const start = mark.radius / away;
  return [
    { x: tenth(mark.x + (x - mark.x) * start), y: tenth(mark.y + (y - mark.y) * start) },
    { x: tenth(x), y: tenth(y) },
  ];
}
