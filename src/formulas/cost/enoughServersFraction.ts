import { refuseUnless } from '../refuseUnless.ts';

export interface EnoughServersFractionInput {
  readonly neededCount: number;
  readonly serverCount: number;
  readonly upFraction: number;
}

/**
 * Share of the time that at least as many servers are up as are needed.
 *
 * Holds for servers that fail and are repaired independently and are all alike. A shared switch, power feed, room or
 * bad release takes them down together and is not in it, so the real share is lower.
 */
export function enoughServersFraction({
  neededCount,
  serverCount,
  upFraction,
}: EnoughServersFractionInput): number {
  const whole = (count: number) => Number.isInteger(count) && count >= 0;
  refuseUnless(whole(serverCount), 'serverCount', 'a whole number from 0', serverCount);
  refuseUnless(whole(neededCount), 'neededCount', 'a whole number from 0', neededCount);
  refuseUnless(upFraction >= 0 && upFraction <= 1, 'upFraction', 'from 0 to 1', upFraction);
  // Chances of exactly 0, 1, 2, … up, one server added at a time: no factorial grows out of bounds.
  let chances = [1];
  for (let server = 0; server < serverCount; server += 1) {
    chances = [...chances, 0].map(
      (chance, up) => chance * (1 - upFraction) + (chances[up - 1] ?? 0) * upFraction,
    );
  }
  return Math.min(
    1,
    chances.slice(neededCount).reduce((sum, chance) => sum + chance, 0),
  );
}
