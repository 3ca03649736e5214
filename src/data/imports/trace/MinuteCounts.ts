import {
  hoursPerDay,
  hoursPerWeek,
  minutesPerHour,
  secondsFromDays,
  secondsFromHours,
  secondsFromMinutes,
} from '../../../units/conversions.ts';
import type { PeakMinute } from './TraceReading.ts';

/** First and last moment of what was observed. */
export interface Span {
  readonly fromSeconds: number;
  readonly toSeconds: number;
}

/** Days that may hold requests: some eight years. */
export const mostDays = 3000;
const minutesPerDay = minutesPerHour * hoursPerDay;
/** 1970 began on a Thursday. */
const daysBeforeThursday = 3;
/** Hours of the week seen for less than six minutes tell too little to be scaled to a whole one. */
const leastObservedHours = 0.1;

/** Counts requests by minute, a page a day, so that memory grows with days and not with requests. */
export class MinuteCounts {
  readonly #pages = new Map<number, Uint32Array>();
  #day = Number.NaN;
  #page: Uint32Array = new Uint32Array();

  /** Counts a request; false where it lies on one day more than can be kept. */
  add(seconds: number): boolean {
    const minute = Math.floor(seconds / secondsFromMinutes(1));
    const day = Math.floor(minute / minutesPerDay);
    if (day !== this.#day && !this.#open(day)) return false;
    const place = minute - day * minutesPerDay;
    this.#page[place] = (this.#page[place] ?? 0) + 1;
    return true;
  }

  /** Days with a request. */
  get dayCount(): number {
    return this.#pages.size;
  }

  /** Requests in each hour of the week, and how long each was observed. */
  week(span: Span): {
    readonly requestsPerHour: readonly number[];
    readonly observedHours: readonly number[];
  } {
    const counts = Array<number>(hoursPerWeek).fill(0);
    for (const [day, page] of this.#pages) {
      page.forEach((count, minute) => {
        const hour = hourOfWeek(day * hoursPerDay + Math.floor(minute / minutesPerHour));
        counts[hour] = (counts[hour] ?? 0) + count;
      });
    }
    const observedHours = worthwhile(observedIn(span));
    return {
      observedHours,
      requestsPerHour: counts.map((count, hour) => {
        const observed = observedHours[hour] ?? 0;
        return observed > 0 ? count / observed : 0;
      }),
    };
  }

  /** The minute with most requests, the first of several. */
  peakMinute(span: Span): PeakMinute {
    let [peakDay, peakPlace, most] = [0, 0, 0];
    for (const [day, page] of this.#pages) {
      page.forEach((count, place) => {
        if (count < most || (count === most && day >= peakDay)) return;
        [peakDay, peakPlace, most] = [day, place, count];
      });
    }
    const hourPlace = peakPlace - (peakPlace % minutesPerHour);
    const inHour = (this.#pages.get(peakDay) ?? new Uint32Array())
      .subarray(hourPlace, hourPlace + minutesPerHour)
      .reduce((sum, count) => sum + count, 0);
    const hour = peakDay * hoursPerDay + hourPlace / minutesPerHour;
    const observedMinutes = Math.max(1, observedOf(hour, span) * minutesPerHour);
    return {
      startSeconds: secondsFromDays(peakDay) + secondsFromMinutes(peakPlace),
      requestCount: most,
      overItsHour: most / (inHour / observedMinutes),
    };
  }

  #open(day: number): boolean {
    const known = this.#pages.get(day);
    if (!known && this.#pages.size >= mostDays) return false;
    this.#page = known ?? new Uint32Array(minutesPerDay);
    this.#pages.set(day, this.#page);
    this.#day = day;
    return true;
  }
}

/** Hour of the week, Monday 00:00 first, of an hour counted from 1970. */
const hourOfWeek = (hour: number): number => (hour + daysBeforeThursday * hoursPerDay) % hoursPerWeek;

/** Part of one hour of the clock that lies in the span. */
function observedOf(hour: number, { fromSeconds, toSeconds }: Span): number {
  const begin = Math.max(fromSeconds, secondsFromHours(hour));
  const end = Math.min(toSeconds, secondsFromHours(hour + 1));
  return Math.max(0, end - begin) / secondsFromHours(1);
}

/** How long each hour of the week was observed. A span without length is taken for its hour: no rate would be finite. */
function observedIn({ fromSeconds, toSeconds }: Span): readonly number[] {
  const weekSeconds = secondsFromHours(hoursPerWeek);
  const weekCount = Math.floor((toSeconds - fromSeconds) / weekSeconds);
  const rest = { fromSeconds: fromSeconds + weekCount * weekSeconds, toSeconds };
  const observed = Array<number>(hoursPerWeek).fill(weekCount);
  const first = Math.floor(rest.fromSeconds / secondsFromHours(1));
  const last = Math.floor(toSeconds / secondsFromHours(1));
  for (let hour = first; hour <= last; hour += 1) {
    const place = hourOfWeek(hour);
    observed[place] = (observed[place] ?? 0) + (toSeconds > fromSeconds ? observedOf(hour, rest) : 1);
  }
  return observed;
}

/** Hours seen too briefly count as not observed, unless none was seen for longer. */
const worthwhile = (observed: readonly number[]): readonly number[] =>
  observed.some((hours) => hours >= leastObservedHours)
    ? observed.map((hours) => (hours >= leastObservedHours ? hours : 0))
    : observed;
