import { formatCount } from '../../units/formatQuantity.ts';
import { listed } from '../labels/listed.ts';
import { lowered } from '../labels/lowered.ts';
import { fractionAt } from './fractionAt.ts';
import { leadersOf } from './leadersOf.ts';
import type { ProbabilityInput } from './ProbabilityInput.ts';

const percent = 100;

type Said = Pick<ProbabilityInput, 'ways' | 'own' | 'placeText'>;

/** What chances over a load or a use say: those at the reader's own place, and which way leads where. */
export function probabilitySummary({ ways, own, placeText }: Said): string {
  if (ways.every(({ points }) => points.length === 0)) return 'Nothing was drawn.';
  const leaders = leadersOf(ways);
  const [first, ...later] = leaders.map(({ name, from }) =>
    from === undefined ? lowered(name) : `from ${placeText(from)} on ${lowered(name)}`,
  );
  const leads =
    later.length === 0
      ? `Likeliest to cost least is ${first ?? ''} throughout.`
      : `Likeliest to cost least is first ${first ?? ''}, ${listed(later)}.`;
  if (!own) return leads;
  const chances = ways
    .map(({ name, points }) => ({ name: lowered(name), fraction: fractionAt(points, own.at) }))
    .toSorted((one, other) => other.fraction - one.fraction)
    .map(({ name, fraction }) => `${name} in ${formatCount(fraction * percent)}`);
  return `At ${placeText(own.at)} the chances of costing least are ${listed(chances)} of 100 draws. ${leads}`;
}
