const irregular: Readonly<Record<string, string>> = { copies: 'copy', people: 'person' };

/** A number with its unit, in the singular for one alone: `1 copy`, `8 accelerators`, `3 a second`. */
export function unitWord(number: string, unit: string): string {
  if (unit === '') return number;
  const word = number === '1' ? (irregular[unit] ?? unit.replace(/s$/, '')) : unit;
  return `${number} ${word}`;
}
