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

/** A whole date in few characters, for lists: `22 Nov 2026`. Shorter dates stay as they are in words. */
export const formatShortDate = (date: string): string =>
  date.length === 10 ? shortFormat.format(new Date(date)) : formatDate(date);

/** A date as records write it, `2026-11-22`, `2026-11` or `2026`, in words. */
export function formatDate(date: string): string {
  if (date.length === 10 || date.length === 7) return formats[date.length].format(new Date(date));
  return date;
}
