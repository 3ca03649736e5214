const steps = [1, 2, 3, 6, 12, 24, 36, 60, 120];
const most = 8;

/** Months to mark from nought on: whole years, or parts of a year where there are few. */
export function monthTicks(last: number): readonly number[] {
  const step = steps.find((one) => last / one < most) ?? Math.ceil(last / most);
  return Array.from({ length: Math.floor(last / step) + 1 }, (_, index) => index * step);
}
