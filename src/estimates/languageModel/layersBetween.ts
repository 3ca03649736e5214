const known = new WeakMap<readonly unknown[], Map<number, Map<number, readonly unknown[]>>>();

/**
 * Layers from one to another, the last excluded: the same list each time it is asked for.
 *
 * Sweeps cut the same few models into the same stages again and again, and counts are remembered by list.
 */
export function layersBetween<Layer>(layers: readonly Layer[], begin: number, end: number): readonly Layer[] {
  if (begin === 0 && end === layers.length) return layers;
  const byBegin = known.get(layers) ?? new Map<number, Map<number, readonly unknown[]>>();
  known.set(layers, byBegin);
  const byEnd = byBegin.get(begin) ?? new Map<number, readonly unknown[]>();
  byBegin.set(begin, byEnd);
  const between = (byEnd.get(end) as readonly Layer[] | undefined) ?? layers.slice(begin, end);
  byEnd.set(end, between);
  return between;
}
