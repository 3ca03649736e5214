import { z } from 'zod';
import { recordsFromTexts, recordsDirectory } from '../../src/data/recordsFromTexts.ts';
import { appendEntry } from './appendEntry.ts';
import { changeOf, type DatedPrice, type Offered } from './changeOf.ts';
import type { Leftover, Match } from './Matched.ts';
import type { Upstream } from './upstreams.ts';

/** What asking a list gave: its text, or why there is none. */
export type Answer = { readonly upstream: Upstream } & (
  { readonly text: string } | { readonly failure: string }
);

export interface Finding extends Leftover {
  readonly list: string;
  /** Both figures of what differs. */
  readonly figures?: string;
}

export interface Refreshed {
  /** Texts of the records that changed, by path; the rest stay as they are. */
  readonly texts: ReadonlyMap<string, string>;
  readonly changed: readonly Finding[];
  readonly jumped: readonly Finding[];
  readonly held: readonly Finding[];
  readonly unlisted: readonly Finding[];
  readonly unknown: readonly Finding[];
  readonly sameCount: number;
  readonly failures: readonly { readonly list: string; readonly because: string }[];
}

/** Records of a set of texts; a fault in one stops everything, since nothing may be written over it. */
function soundRecords(texts: Iterable<readonly [string, string]>) {
  const { records, problems } = recordsFromTexts(texts);
  const [problem] = problems;
  if (problem)
    throw new TypeError(
      `${problem.file} ${problem.path} must be ${problem.expected}, got ${problem.received}`,
    );
  return records;
}

const shown = (figure: unknown) => (typeof figure === 'number' ? String(figure) : 'none');

const differences = (newest: DatedPrice | undefined, { price }: Offered) =>
  Object.entries(price)
    .filter(([key, value]) => newest?.[key] !== value)
    .map(([key, value]) => `${key} ${shown(newest?.[key])} → ${shown(value)}`)
    .join(', ');

const reasonOf = (error: unknown): string =>
  error instanceof z.ZodError
    ? z
        .prettifyError(error)
        .replaceAll(/\s*\n\s*/g, ' ')
        .slice(0, 300)
    : String(error);

/**
 * Reads the answers of price lists onto records, given as the texts of their files by path. A list that cannot be
 * read is a failure of that list alone. The texts that come back are valid records again, and differ from those given
 * only by lines added.
 */
export function refreshPrices({
  texts,
  answers,
  day,
  acceptJumps,
}: {
  readonly texts: ReadonlyMap<string, string>;
  readonly answers: readonly Answer[];
  readonly day: string;
  readonly acceptJumps: boolean;
}): Refreshed {
  const records = soundRecords(texts);
  const written = new Map<string, string>();
  const found = {
    changed: [] as Finding[],
    jumped: [] as Finding[],
    held: [] as Finding[],
    unlisted: [] as Finding[],
    unknown: [] as Finding[],
  };
  const failures: Refreshed['failures'][number][] = [];
  let sameCount = 0;

  const settle = ({ name: list, source }: Upstream, match: Match) => {
    const { kind, id, path, what, entries, offered } = match;
    const change = changeOf({ entries, offered, day: match.day ?? day, source, acceptJumps });
    const record = `${kind.slice('prices/'.length)}/${id}`;
    const finding = { list, record, what, figures: differences(entries.at(-1), offered) };
    if (change.kind === 'same') sameCount += 1;
    else if (change.kind === 'held') found.held.push({ ...finding, because: change.because });
    else if (change.kind === 'jumped') found.jumped.push(finding);
    else {
      const file = `${recordsDirectory}/${kind}/${id}.yaml`;
      written.set(file, appendEntry(written.get(file) ?? texts.get(file) ?? '', path, change.entry));
      found.changed.push(finding);
    }
  };

  for (const answer of answers) {
    const { upstream } = answer;
    const list = upstream.name;
    if ('failure' in answer) {
      failures.push({ list, because: answer.failure });
      continue;
    }
    let matched;
    try {
      matched = upstream.match(answer.text, records, day);
    } catch (error) {
      // Somebody else's file may hold anything; the other lists are still worth reading.
      failures.push({ list, because: reasonOf(error) });
      continue;
    }
    for (const match of matched.matches) settle(upstream, match);
    found.held.push(...matched.unclear.map((leftover) => ({ list, ...leftover })));
    found.unlisted.push(...matched.unlisted.map((leftover) => ({ list, ...leftover })));
    found.unknown.push(...matched.unknown.map((leftover) => ({ list, ...leftover })));
  }
  soundRecords(written);
  return { texts: written, ...found, sameCount, failures };
}
