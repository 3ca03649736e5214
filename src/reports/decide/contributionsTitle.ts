import type { Weighed } from '../../estimates/decide/Weighed.ts';
import { wayNames } from '../cost/wayNames.ts';
import { criterionWords, shownCriteria } from './criterionWords.ts';
import { levelFirsts } from './levelFirsts.ts';

/** What puts the first way before the second, and what speaks for the second. */
export function contributionsTitle({ ranked }: Pick<Weighed, 'ranked'>): string {
  const [first, second] = ranked;
  if (!first || !second) return 'What the score is made of';
  const leads = shownCriteria
    .map((criterion) => ({
      name: criterionWords[criterion].name.toLowerCase(),
      lead: first.parts[criterion] - second.parts[criterion],
    }))
    .toSorted((one, other) => other.lead - one.lead);
  const [most] = leads;
  const least = leads.at(-1);
  if (!most || !least || most.lead <= 0) return 'The first two ways are level on everything';
  const named = `${most.name.charAt(0).toUpperCase()}${most.name.slice(1)}`;
  if (levelFirsts(ranked).length > 1)
    return `${named} speaks most for ${wayNames[first.way]}, ${least.name} for ${wayNames[second.way]}: they are level`;
  const against = least.lead < 0 ? `, ${least.name} speaks most for ${wayNames[second.way]}` : '';
  return `${named} puts ${wayNames[first.way]} before ${wayNames[second.way]}${against}`;
}
