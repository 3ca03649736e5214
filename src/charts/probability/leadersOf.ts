import type { WayId } from '../marks/Way.ts';
import type { ProbabilityWay } from './ProbabilityInput.ts';

/** A stretch in which one way is the likeliest to cost least. */
export interface Leader {
  readonly way: WayId;
  readonly name: string;
  /** Where it begins to lead; absent for the first. */
  readonly from?: number;
}

/** Which way is the likeliest from where on; leads change straight between the points. */
export function leadersOf(ways: readonly ProbabilityWay[]): readonly Leader[] {
  const leaders: Leader[] = [];
  const places = ways[0]?.points.map(({ at }) => at) ?? [];
  for (const [index, at] of places.entries()) {
    const first = ways.reduce<ProbabilityWay | undefined>(
      (best, way) => (best && chance(best, index) >= chance(way, index) ? best : way),
      undefined,
    );
    const last = ways.find(({ way }) => way === leaders.at(-1)?.way);
    if (!first) break;
    if (!last) leaders.push({ way: first.way, name: first.name });
    else if (first !== last && chance(first, index) > chance(last, index)) {
      const behind = chance(last, index - 1) - chance(first, index - 1);
      const ahead = chance(first, index) - chance(last, index);
      const before = places[index - 1] ?? at;
      leaders.push({
        way: first.way,
        name: first.name,
        from: before + ((at - before) * behind) / (behind + ahead),
      });
    }
  }
  return leaders;
}

const chance = ({ points }: ProbabilityWay, index: number): number => points[index]?.fraction ?? 0;
