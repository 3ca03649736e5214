import { listed } from '../labels/listed.ts';
import { lowered } from '../labels/lowered.ts';
import { costsAt } from './costsAt.ts';
import type { VolumeInput, VolumeWay } from './VolumeInput.ts';

type Said = Pick<VolumeInput, 'ways' | 'crossings' | 'own' | 'volumeText' | 'text'>;

/** What cost over volume says: what costs least at the reader's own volume, and from what volume owning costs less. `text` writes an amount with its currency. */
export function volumeSummary(input: Said): string {
  const { ways } = input;
  if (ways.every(({ points }) => points.length === 0)) return 'Nothing was worked out.';
  return [...atOwnVolume(input), ...turns(input)].join(' ');
}

function atOwnVolume({ ways, own, volumeText, text }: Said): readonly string[] {
  if (!own) return [];
  const [least, ...others] = ways
    .flatMap(({ name, points }) => {
      const costs = costsAt(points, own.tokens);
      return costs ? [{ name: lowered(name), cost: costs.beyond }] : [];
    })
    .toSorted((one, other) => one.cost - other.cost);
  if (!least) return [];
  const at = `At ${volumeText(own.tokens)} tokens a month`;
  if (others.length === 0) return [`${at} ${text(least.cost)} a month is spent with ${least.name}.`];
  const rest = listed(others.map(({ name, cost }) => `${text(cost)} for ${name}`));
  return [`${at} least is spent with ${least.name}, ${text(least.cost)} a month, against ${rest}.`];
}

/** Against each other way: from or up to which volume owning costs less, whole servers aside. */
function turns({ ways, crossings, volumeText }: Said): readonly string[] {
  const own = ways.find(({ way }) => way === 'own');
  if (!own) return [];
  const phrases = ways
    .filter((way) => way !== own)
    .flatMap((other) => {
      const last = crossings.findLast(
        ({ below, beyond }) =>
          (below === 'own' && beyond === other.way) || (below === other.way && beyond === 'own'),
      );
      const name = `than ${lowered(other.name)}`;
      if (last)
        return [`less ${name} ${last.beyond === 'own' ? 'from' : 'up to'} ${volumeText(last.tokens)}`];
      const apart = lastDifference(own, other);
      return apart === 0 ? [] : [`${apart < 0 ? 'less' : 'more'} ${name} at every volume shown`];
    });
  return phrases.length === 0 ? [] : [`Owning costs ${listed(phrases)}.`];
}

/** Cost of one way less that of another at the greatest volume of the first that both have. */
function lastDifference(one: VolumeWay, other: VolumeWay): number {
  for (const { tokens, cost } of one.points.toReversed()) {
    const costs = costsAt(other.points, tokens);
    if (costs && costs.beyond !== cost) return cost - costs.beyond;
  }
  return 0;
}
