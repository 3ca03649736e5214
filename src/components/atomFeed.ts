import { createHash } from 'node:crypto';

/** One entry of a feed. */
export interface FeedEntry {
  /** What the entry is about, the same for ever: readers' programs know it by this. */
  readonly key: string;
  readonly title: string;
  readonly address: string;
  /** Time of the last change, in UTC as `2026-11-26T02:12:00.000Z`. */
  readonly updated: string;
  readonly summary: string;
}

export interface Feed {
  readonly title: string;
  readonly address: string;
  /** Where the feed itself lies. */
  readonly self: string;
  readonly entries: readonly FeedEntry[];
}

const author = 'The authors of llm-onpremise';
const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A name for a thing without a host, made from its key alone: version 8 of RFC 9562, the kind for own schemes. */
function nameOf(key: string): string {
  const digits = createHash('sha256').update(`llm-onpremise:${key}`).digest('hex');
  const variant = ((Number.parseInt(digits.slice(16, 17), 16) % 4) + 8).toString(16);
  return `urn:uuid:${digits.slice(0, 8)}-${digits.slice(8, 12)}-8${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20, 32)}`;
}

/**
 * A feed in Atom, newest entry first. Addresses may be paths: Atom reads them against the address of the feed, so it
 * holds wherever the site is served.
 */
export function atomFeed({ title, address, self, entries }: Feed): string {
  const sorted = [...entries].sort(
    (one, other) => other.updated.localeCompare(one.updated, 'en') || one.key.localeCompare(other.key, 'en'),
  );
  const lines = sorted.map(
    (entry) => `<entry>
<id>${nameOf(entry.key)}</id>
<title>${escaped(entry.title)}</title>
<link href="${escaped(entry.address)}"/>
<updated>${entry.updated}</updated>
<summary>${escaped(entry.summary)}</summary>
</entry>`,
  );
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<id>${nameOf('feed')}</id>
<title>${escaped(title)}</title>
<link href="${escaped(address)}"/>
<link rel="self" type="application/atom+xml" href="${escaped(self)}"/>
<updated>${sorted[0]?.updated ?? '1970-01-01T00:00:00.000Z'}</updated>
<author><name>${author}</name></author>
${lines.join('\n')}
</feed>
`;
}
