const mostDraws = 100_000;

/**
 * Draws that a line asks for.
 *
 * @throws {RangeError} unless they are a whole number that can be drawn in a while.
 */
export function drawsOf(draws: unknown): number {
  if (typeof draws === 'number' && Number.isInteger(draws) && draws >= 0 && draws <= mostDraws) return draws;
  throw new RangeError(
    `economics: draws must be a whole number from 0 to ${mostDraws}, got ${JSON.stringify(draws)}`,
  );
}
