import { records } from '../data/siteCatalogue.ts';
import type { SourceRecord } from '../data/source.ts';

/** A source as an article numbers it. */
export interface Citation {
  readonly number: number;
  readonly id: string;
  readonly source: SourceRecord;
}

/** Sources an article cites, numbered in the order they first appear in its text. */
export function citationsOf(text: string): ReadonlyMap<string, Citation> {
  const ids = [...text.matchAll(/<Source\s[^>]*\bid="([^"]+)"/g)].map(([, id = '']) => id);
  return new Map(
    [...new Set(ids)].map((id, index) => {
      const source = records.sources.get(id);
      if (!source) throw new RangeError(`Source id must be a file in content/data/sources, got ${id}`);
      return [id, { number: index + 1, id, source }];
    }),
  );
}
