const formatter = new Intl.DateTimeFormat('en-GB', { month: 'short', year: 'numeric', timeZone: 'UTC' });

/** Month and year of an ISO date. */
export const formatDay = (day: string): string => formatter.format(new Date(day));
