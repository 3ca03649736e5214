import { records } from '../data/siteCatalogue.ts';

/** How many facts of all records name each source. */
export const sourceUse: ReadonlyMap<string, number> = counted();

function counted(): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [key, inner] of Object.entries(value)) {
      if (key === 'source' && typeof inner === 'string') counts.set(inner, (counts.get(inner) ?? 0) + 1);
      else visit(inner);
    }
  };
  const { sources: _, ...kinds } = records;
  for (const kind of Object.values(kinds)) for (const record of kind.values()) visit(record);
  return counts;
}
