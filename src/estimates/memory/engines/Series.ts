import { compareVersions } from './compareVersions.ts';

/** Values by version, oldest first; each holds from its version until the next. */
export type Series<Value> = readonly { readonly from: string; readonly value: Value }[];

/** The value that holds in a version; before the first entry the oldest known one does. */
export function valueAt<Value>(series: Series<Value>, version: string): Value {
  const newestFirst = series.toReversed();
  const entry = newestFirst.find(({ from }) => compareVersions(from, version) <= 0) ?? series[0];
  if (!entry) throw new RangeError('series must hold at least one entry, got none');
  return entry.value;
}
