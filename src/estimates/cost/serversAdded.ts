import type { OwnMonth } from './bookOwn.ts';

/** Servers that are added at the beginning of a month. */
export interface ServersAdded {
  readonly month: number;
  readonly count: number;
}

/** Months in which servers become more, with how many; those that replace others, or stood there before, are none. */
export function serversAdded(
  own: readonly Pick<OwnMonth, 'serverCount'>[],
  ownedCount: number,
): readonly ServersAdded[] {
  let before = ownedCount;
  return own.flatMap(({ serverCount }, month) => {
    const count = serverCount - before;
    before = Math.max(before, serverCount);
    return count > 0 ? [{ month, count }] : [];
  });
}
