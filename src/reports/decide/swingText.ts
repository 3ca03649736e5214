import type { Criterion } from '../../estimates/decide/Criterion.ts';
import type { Weighed } from '../../estimates/decide/Weighed.ts';
import type { WayEvidence } from '../../estimates/decide/WayEvidence.ts';
import { weeksFromSeconds } from '../../units/conversions.ts';
import { countText } from '../../units/countText.ts';
import { scoreText } from './scoreText.ts';

/**
 * The step that a weight is of: from the worst to the best of the ways compared, in the unit of the evidence where it
 * has one. A weight that does not know its step says nothing.
 */
export function swingText(
  criterion: Criterion,
  evidence: readonly WayEvidence[],
  { scored }: Pick<Weighed, 'scored'>,
  text: (usd: number) => string,
): string {
  switch (criterion) {
    case 'cost':
      return swing(
        evidence.map(({ presentUsd }) => presentUsd),
        text,
      );
    case 'time':
      return swing(
        evidence.flatMap(({ start }) => start.startSeconds?.mid ?? []),
        (seconds) => countText(Math.round(weeksFromSeconds(seconds)), 'week'),
      );
    case 'skills':
      return swing(
        evidence.flatMap(({ staffCount }) => staffCount ?? []),
        (posts) => countText(posts, 'post'),
      );
    default: {
      const fractions = scored.map(({ scores }) => scores[criterion].fraction);
      return swing(
        fractions.map((fraction) => -fraction),
        (less) => scoreText(-less),
        'scores ',
      );
    }
  }
}

/** From the most, which is the worst, to the least. */
function swing(amounts: readonly number[], text: (amount: number) => string, of = ''): string {
  if (amounts.length === 0) return 'nothing is known';
  const [most, least] = [Math.max(...amounts), Math.min(...amounts)];
  const [worst, best] = [text(most), text(least)];
  if (worst !== best) return `${of}from ${worst} to ${best}`;
  // The scores of two that read alike may still be as far apart as can be.
  return most === least ? `${of}all alike: ${worst}` : `${of}hardly apart: ${worst}`;
}
