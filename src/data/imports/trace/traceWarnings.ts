import { formatCount } from '../../../units/formatQuantity.ts';
import { hoursFromSeconds, hoursPerDay, hoursPerWeek, secondsFromDays } from '../../../units/conversions.ts';
import type { RequestTally, TalliedRequests } from './RequestTally.ts';
import type { TraceColumns } from './traceColumns.ts';
import type { TimeKind } from './TraceReading.ts';

interface Doubts {
  readonly figures: TalliedRequests;
  readonly tally: Pick<RequestTally, 'count' | 'dayCount' | 'isOrdered' | 'isWhole'>;
  readonly columns: TraceColumns;
  readonly timeKind: TimeKind;
  readonly badRowCount: number;
  /** The most rows there may be, where there were more. */
  readonly cutAtRows?: number;
}

/** Gaps that are told in whole seconds lose their shape where the mean one is shorter. */
const coarseGapSeconds = 10;

/** What a reader ought to know before trusting the figures of a trace, in sentences. */
export function traceWarnings(doubts: Doubts): readonly string[] {
  return [...rowWarnings(doubts), ...timeWarnings(doubts)];
}

function rowWarnings({ tally, columns, badRowCount, cutAtRows }: Doubts): readonly string[] {
  const rows = formatCount(tally.count + badRowCount);
  return [
    ...(badRowCount > 0
      ? [`${formatCount(badRowCount)} of ${rows} rows could not be read and are left out.`]
      : []),
    ...(cutAtRows === undefined ? [] : [`Only the first ${formatCount(cutAtRows)} rows were read.`]),
    ...(columns.input ? [] : ['No column of input tokens was found.']),
    ...(columns.output ? [] : ['No column of output tokens was found.']),
  ];
}

function timeWarnings({ figures, tally, timeKind }: Doubts): readonly string[] {
  const span = figures.toSeconds - figures.fromSeconds;
  const days = Math.ceil(span / secondsFromDays(1));
  const unseen = figures.observedHours.filter((hours) => hours === 0).length;
  const empty = days - tally.dayCount;
  return [
    ...(timeKind === 'elapsed'
      ? [
          'Times count from a start that is not told: the weekday is unknown, and the start is taken for Monday 00:00.',
        ]
      : []),
    ...(timeKind === 'unzoned' ? ['Times state no zone and are taken as they stand.'] : []),
    ...(span === 0 ? ['All requests bear one time, which is taken for one hour.'] : []),
    ...(unseen > 0
      ? [`${unseen} of ${hoursPerWeek} hours of the week were not observed${spanText(span)}.`]
      : []),
    ...(empty > days / 2
      ? [`${formatCount(empty)} of ${formatCount(days)} days have no request: some dates may be wrong.`]
      : []),
    ...(tally.isOrdered ? [] : ['Rows are out of order, so how gaps vary is not told.']),
    ...(tally.isWhole && span < coarseGapSeconds * tally.count
      ? ['Times are whole seconds: shorter gaps are lost, and how they vary is rough.']
      : []),
  ];
}

function spanText(seconds: number): string {
  const hours = hoursFromSeconds(seconds);
  if (hours <= 0) return '';
  const text =
    hours < 1
      ? 'less than an hour'
      : hours < 2 * hoursPerDay
        ? `${formatCount(hours)} hours`
        : `${formatCount(hours / hoursPerDay)} days`;
  return `: the file covers ${text}`;
}
