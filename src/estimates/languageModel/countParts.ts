const known = new WeakMap<readonly (readonly object[])[], ReadonlyMap<object, number>>();

/** How many of these layers hold each part. */
export function countParts<Part extends object>(
  layers: readonly (readonly Part[])[],
): ReadonlyMap<Part, number> {
  const before = known.get(layers);
  if (before) return before as ReadonlyMap<Part, number>;
  const counts = new Map<Part, number>();
  for (const layer of layers) for (const part of layer) counts.set(part, (counts.get(part) ?? 0) + 1);
  known.set(layers, counts);
  return counts;
}
