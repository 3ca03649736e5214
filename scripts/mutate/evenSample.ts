/**
 * So many of the items, evenly spread over their order: the same for the same seed. Seeds start far from each other, so
 * that another seed takes other items where there are some left.
 */
export function evenSample<Item>(items: readonly Item[], count: number, seed: number): readonly Item[] {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError(`sample must be a whole number from 1, got ${count}`);
  if (!Number.isInteger(seed)) throw new RangeError(`seed must be a whole number, got ${seed}`);
  if (count >= items.length) return items;
  // Multiples of the golden section, without their whole part, never come near each other.
  const turn = seed * ((Math.sqrt(5) - 1) / 2);
  const start = turn - Math.floor(turn);
  const step = items.length / count;
  const drawn = new Set(Array.from({ length: count }, (_, index) => Math.floor((index + start) * step)));
  return items.filter((_, index) => drawn.has(index));
}
