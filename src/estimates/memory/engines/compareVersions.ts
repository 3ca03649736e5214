// Sweeps ask for the same few versions again and again.
const known = new Map<string, readonly number[]>();
const mostKnown = 1000;

function numbersOf(version: string): readonly number[] {
  const before = known.get(version);
  if (before) return before;
  const numbers = (version.match(/\d+/g) ?? []).map(Number);
  if (known.size >= mostKnown) known.clear();
  known.set(version, numbers);
  return numbers;
}

/** Orders versions by their numbers: below 0 when the first is older. Suffixes such as `post1` count as further numbers. */
export function compareVersions(one: string, other: string): number {
  const [first, second] = [numbersOf(one), numbersOf(other)];
  for (let place = 0; place < Math.max(first.length, second.length); place += 1) {
    const difference = (first[place] ?? 0) - (second[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
