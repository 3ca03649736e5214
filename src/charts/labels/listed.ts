/** Phrases as one: `a, b and c`. */
export const listed = (phrases: readonly string[], joint: 'and' | 'or' = 'and'): string =>
  phrases.length < 2 ? phrases.join('') : `${phrases.slice(0, -1).join(', ')} ${joint} ${phrases.at(-1)}`;
