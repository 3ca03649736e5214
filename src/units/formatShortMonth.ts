const format = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** The month of a whole date, for ages that are counted in months: `Nov 2026`. */
export const formatShortMonth = (date: string): string => format.format(new Date(date));
