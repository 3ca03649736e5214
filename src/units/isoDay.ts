const dayLength = 'yyyy-mm-dd'.length;

/** The day of a moment in UTC, as records write it: 2026-11-25. */
export const isoDay = (moment: Date): string => moment.toISOString().slice(0, dayLength);
