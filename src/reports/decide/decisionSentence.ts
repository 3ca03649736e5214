import type { Weighed } from '../../estimates/decide/Weighed.ts';
import type { Overflow } from '../../estimates/cost/CostPlan.ts';
import { initialDecision } from '../../scenario/decide/decisionFields.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import { waySubjects } from '../cost/wayNames.ts';
import { shownCriteria } from './criterionWords.ts';
import { scoreText } from './scoreText.ts';

/** The outcome in words. */
export interface DecisionSentence {
  readonly lead: string;
  readonly rest: string;
}

const levelWithin = 1e-9;

/** True while no criterion weighs other than another, so that nobody's preference is in the ranking. */
export const weighsAlike = ({ weights }: Pick<Weighed, 'weights'>): boolean =>
  shownCriteria.every((criterion) => weights[criterion] === weights[shownCriteria[0] ?? criterion]);

/** Says which way comes first by whose weights, how far ahead, and how much that hangs on them. */
export function decisionSentence(
  { weights, ranked, firstFractions }: Weighed,
  overflow: Overflow,
): DecisionSentence {
  const subjects = waySubjects(overflow);
  const [first, second] = ranked;
  if (!first) return { lead: 'No way is left to decide between.', rest: '' };
  const whose = weighsAlike({ weights })
    ? shownCriteria.every((criterion) => weights[criterion] === initialDecision.weights[criterion])
      ? 'With all six weights alike, which is a start and nobody’s opinion,'
      : 'With all six weights alike,'
    : 'By your weights';
  const subject = subjects[first.way].replace(/^./, (letter) => letter.toLowerCase());
  if (!second)
    return { lead: `${subjects[first.way]} is the only way left.`, rest: 'Nothing has to be weighed.' };
  const level = first.scoreFraction.mid - second.scoreFraction.mid < levelWithin;
  const score = scoreText(first.scoreFraction.mid);
  const rival = subjects[second.way].replace(/^./, (letter) => letter.toLowerCase());
  const share = formatCount((firstFractions[first.way] ?? 0) * 100);
  const open = ranked.some(
    ({ way, scoreFraction }) => way !== first.way && scoreFraction.high > first.scoreFraction.low,
  );
  const isOpen = ranked.some(({ scoreFraction: { low, high } }) => high - low > levelWithin);
  return {
    lead: level ? `${whose} ${subject} and ${rival} are level:` : `${whose} ${subject} comes first:`,
    rest: [
      level
        ? `${score} of 10 each.`
        : `${score} of 10, before ${rival} with ${scoreText(second.scoreFraction.mid)}.`,
      `Over all weightings there are, it comes first in ${share} of 100.`,
      ...(isOpen
        ? [
            open
              ? 'Scores that nobody knows could change the first place.'
              : 'Scores that nobody knows change nothing about that.',
          ]
        : []),
    ].join(' '),
  };
}
