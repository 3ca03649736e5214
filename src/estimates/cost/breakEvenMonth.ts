/**
 * First month from which the cash spent on one way stays at or below another's, up to the last; undefined without one.
 *
 * What hardware sells for at the end counts in the last month alone, so it cannot make a break-even on its own before.
 */
export function breakEvenMonth(one: ArrayLike<number>, other: ArrayLike<number>): number | undefined {
  let ahead = 0;
  let found: number | undefined;
  for (let month = 0; month < one.length; month += 1) {
    ahead += (one[month] ?? 0) - (other[month] ?? 0);
    if (ahead > 0) found = undefined;
    else found ??= month;
  }
  return found;
}
