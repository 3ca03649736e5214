const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'] as const;

/** The month of a whole date, for ages that are counted in months: `Nov 2026`. */
export function formatShortMonth(date: string): string {
  const at = new Date(date);
  return `${months[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()}`;
}
