const millisecondsADay = Date.parse('1970-01-02');

/** Whole days from one ISO date to another; negative where the second is earlier, NaN where one is no date. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsADay);
