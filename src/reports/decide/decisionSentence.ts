import type { Weighed } from '../../estimates/decide/Weighed.ts';
import type { Way } from '../../estimates/cost/CostEstimate.ts';
import type { Overflow } from '../../estimates/cost/CostPlan.ts';
import { initialDecision } from '../../scenario/decide/decisionFields.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import { listText } from '../../units/listText.ts';
import { waySubjects } from '../cost/wayNames.ts';
import { shownCriteria } from './criterionWords.ts';
import { levelFirsts } from './levelFirsts.ts';
import { scoreText } from './scoreText.ts';

/** The outcome in words. */
export interface DecisionSentence {
  readonly lead: string;
  readonly rest: string;
}

/** True while no criterion weighs other than another, so that nobody's preference is in the ranking. */
const weighsAlike = ({ weights }: Pick<Weighed, 'weights'>): boolean =>
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
  const inSentence = (way: Way) => subjects[way].replace(/^./, (letter) => letter.toLowerCase());
  const subject = inSentence(first.way);
  if (!second)
    return { lead: `${subjects[first.way]} is the only way left.`, rest: 'Nothing has to be weighed.' };
  const firsts = levelFirsts(ranked).map(({ way }) => way);
  const isLevel = firsts.length > 1;
  const score = scoreText(first.scoreFraction.mid);
  const shareOf = (way: Way) => formatCount((firstFractions[way] ?? 0) * 100);
  const open = ranked.some(
    ({ way, scoreFraction }) => way !== first.way && scoreFraction.high > first.scoreFraction.low,
  );
  const isOpen = ranked.some(({ scoreFraction: { low, high } }) => high > low);
  return {
    lead: isLevel
      ? `${whose} ${listText(firsts.map(inSentence))} are level:`
      : `${whose} ${subject} comes first:`,
    rest: [
      isLevel
        ? `${score} of 10 each.`
        : `${score} of 10, before ${inSentence(second.way)} with ${scoreText(second.scoreFraction.mid)}.`,
      isLevel
        ? `Over all weightings there are, ${listText(firsts.map((way) => `${inSentence(way)} comes first in ${shareOf(way)}`))} of 100.`
        : `Over all weightings there are, it comes first in ${shareOf(first.way)} of 100.`,
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
