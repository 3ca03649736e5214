import { costsAt } from './costsAt.ts';
import type { VolumeCrossing, VolumeWay } from './VolumeInput.ts';

interface Sample {
  readonly tokens: number;
  readonly one: number;
  readonly other: number;
}

/** Where the costs of any two ways cross, in rising order of volume; straight between the points, upright at steps. Ways that touch and part again do not cross. */
export const crossingsOf = (ways: readonly VolumeWay[]): readonly VolumeCrossing[] =>
  ways
    .flatMap((one, index) => ways.slice(index + 1).flatMap((other) => crossingsOfTwo(one, other)))
    .toSorted((first, second) => first.tokens - second.tokens);

function crossingsOfTwo(one: VolumeWay, other: VolumeWay): readonly VolumeCrossing[] {
  const crossings: VolumeCrossing[] = [];
  let apart: Sample | undefined;
  let before: Sample | undefined;
  for (const sample of samplesOf(one, other)) {
    const difference = sample.one - sample.other;
    const last = apart ? apart.one - apart.other : 0;
    if (before && last * difference < 0) {
      const begin = before.one - before.other;
      const share = begin / (begin - difference);
      crossings.push({
        tokens: before.tokens + share * (sample.tokens - before.tokens),
        cost: before.one + share * (sample.one - before.one),
        ...(last < 0 ? { below: one.way, beyond: other.way } : { below: other.way, beyond: one.way }),
      });
    }
    if (difference !== 0) apart = sample;
    before = sample;
  }
  return crossings;
}

/** Both costs wherever either bends, before and after each step. */
function samplesOf(one: VolumeWay, other: VolumeWay): readonly Sample[] {
  const volumes = [...one.points, ...other.points].map(({ tokens }) => tokens);
  return [...new Set(volumes)]
    .toSorted((first, second) => first - second)
    .flatMap((tokens) => {
      const mine = costsAt(one.points, tokens);
      const theirs = costsAt(other.points, tokens);
      return mine && theirs
        ? [
            { tokens, one: mine.below, other: theirs.below },
            { tokens, one: mine.beyond, other: theirs.beyond },
          ]
        : [];
    });
}
