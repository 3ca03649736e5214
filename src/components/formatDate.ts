const formats = {
  10: new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }),
  7: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
} as const;

/** A date as records write it, `2026-11-22`, `2026-11` or `2026`, in words. */
export function formatDate(date: string): string {
  if (date.length === 10 || date.length === 7) return formats[date.length].format(new Date(date));
  return date;
}
