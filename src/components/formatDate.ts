const formats = {
  10: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  7: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
} as const;

const shortFormat = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

const shortMonthFormat = new Intl.DateTimeFormat('en-GB', {
  month: 'short',
  year: 'numeric',
  timeZone: 'UTC',
});

/** The month of a whole date, for ages that are counted in months: `Nov 2026`. */
export const formatShortMonth = (date: string): string => shortMonthFormat.format(new Date(date));

const isWhole = (date: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(date);

/** A whole date in few characters, for lists: `22 Nov 2026`. Shorter dates stay as they are in words. */
export const formatShortDate = (date: string): string =>
  isWhole(date) ? shortFormat.format(new Date(date)) : formatDate(date);

/** A date as records write it, `2026-11-22`, `2026-11` or `2026`, in words; what is no date stays as it is. */
export function formatDate(date: string): string {
  if (isWhole(date)) return formats[10].format(new Date(date));
  if (/^\d{4}-\d{2}$/.test(date)) return formats[7].format(new Date(date));
  return date;
}
