import { daysBetween } from '../../units/daysBetween.ts';

/** Kinds of dated figures, by how fast they grow old. */
export type PriceKind = 'cloud' | 'api' | 'hardware' | 'electricity' | 'carbon' | 'currency' | 'assumption';

/**
 * Days after which a figure is marked as old. APIs and exchange rates moved by a tenth within a season of 2026 and
 * clouds within two; hardware by as much within three. Statistics of electricity and carbon appear a year or two late.
 */
export const ageLimitDays: Readonly<Record<PriceKind, number>> = {
  currency: 60,
  api: 90,
  cloud: 180,
  hardware: 270,
  electricity: 550,
  assumption: 730,
  carbon: 1100,
};

/** How old a figure is on a day, and whether that is more than its kind allows. Days are ISO dates. */
export function priceAge({
  kind,
  asOf,
  day,
}: {
  readonly kind: PriceKind;
  readonly asOf: string;
  readonly day: string;
}): { readonly dayCount: number; readonly old: boolean } {
  const dayCount = daysBetween(asOf, day);
  if (Number.isNaN(dayCount)) throw new RangeError(`asOf and day must be ISO dates, got ${asOf} and ${day}`);
  return { dayCount, old: dayCount > ageLimitDays[kind] };
}
