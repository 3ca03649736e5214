import {
  minutesPerHour,
  secondsFromHours,
  secondsFromMicroseconds,
  secondsFromMilliseconds,
  secondsFromMinutes,
  secondsFromNanoseconds,
} from '../../../units/conversions.ts';
import { numberOfCell } from './numberOfCell.ts';
import type { TimeKind } from './TraceReading.ts';

const dateAndTime =
  /^(\d{4}-\d{2}-\d{2}|\d{1,2}\.\d{1,2}\.\d{4})(?:T|\s+)(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d{2}(?::?\d{2})?)?$/i;

const earliestSeconds = secondsFromMilliseconds(Date.UTC(2000, 0, 1));
const latestSeconds = secondsFromMilliseconds(Date.UTC(2100, 0, 1));

const same = (seconds: number): number => seconds;
/** Numbers since 1970, by how large they are; no two units share a number between 2000 and 2100. */
const epochUnits = [same, secondsFromMilliseconds, secondsFromMicroseconds, secondsFromNanoseconds];

const elapsedUnits: readonly (readonly [RegExp, (value: number) => number])[] = [
  [/(milliseconds|millis|msec|ms)\W*$/i, secondsFromMilliseconds],
  [/(microseconds|micros|usec|us|µs)\W*$/i, secondsFromMicroseconds],
  [/(nanoseconds|nanos|ns)\W*$/i, secondsFromNanoseconds],
];

interface ReadTime {
  readonly kind: TimeKind;
  readonly seconds: number;
  readonly offsetHours?: number;
}

/** Reads the times of one column; the first that can be read says of which kind all are. */
export class TimeReader {
  readonly #decimalComma: boolean;
  readonly #elapsedUnit: (value: number) => number;
  #kind: TimeKind | undefined;
  #statedOffsetHours: number | undefined;
  #lastDate = '';
  #lastDay: number | undefined;

  constructor({ name, decimalComma }: { readonly name: string; readonly decimalComma: boolean }) {
    this.#decimalComma = decimalComma;
    this.#elapsedUnit = elapsedUnits.find(([unit]) => unit.test(name))?.[1] ?? same;
  }

  /** Of which kind times are; undefined before the first is taken. */
  get kind(): TimeKind | undefined {
    return this.#kind;
  }

  get statedOffsetHours(): number | undefined {
    return this.#statedOffsetHours;
  }

  /** Whether a cell tells a time of the kind of those before it. */
  reads(cell: string): boolean {
    const kind = this.#read(cell)?.kind;
    return kind !== undefined && (this.#kind === undefined || alike(kind, this.#kind));
  }

  /** Seconds since 1970 UTC, or since the start; undefined where the cell tells none. */
  take(cell: string): number | undefined {
    const read = this.#read(cell);
    if (!read) return undefined;
    if (this.#kind === undefined) {
      this.#kind = read.kind;
      this.#statedOffsetHours = read.offsetHours;
    }
    return alike(read.kind, this.#kind) ? read.seconds : undefined;
  }

  /** What a cell must be, for the message that refuses it. */
  get rule(): string {
    switch (this.#kind) {
      case 'epoch':
        return 'a number since 1970 like the rows before, between 2000 and 2100';
      case 'elapsed':
        return 'a number since the start like the rows before';
      case 'zoned':
      case 'unzoned':
        return 'a date and time between 2000 and 2100 like the rows before';
      case undefined:
        return 'a date and time such as 2024-05-13 08:00:00, or a number of seconds';
    }
  }

  #read(cell: string): ReadTime | undefined {
    const match = dateAndTime.exec(cell);
    if (match) return this.#readDate(match);
    const number = numberOfCell(cell, this.#decimalComma);
    if (number === undefined) return undefined;
    if (number < earliestSeconds) return { kind: 'elapsed', seconds: this.#elapsedUnit(number) };
    const seconds = epochUnits.map((unit) => unit(number)).find(isInCentury);
    return seconds === undefined ? undefined : { kind: 'epoch', seconds };
  }

  #readDate([, date = '', hour, minute, second = '0', fraction = '', zone]: RegExpExecArray):
    ReadTime | undefined {
    const day = this.#dayOf(date);
    if (day === undefined) return undefined;
    const [hours, minutes, whole] = [Number(hour), Number(minute), Number(second)];
    if (hours > 23 || minutes > 59 || whole > 59) return undefined;
    const offsetHours = zone === undefined ? undefined : offsetOf(zone);
    if (zone !== undefined && offsetHours === undefined) return undefined;
    const seconds =
      day +
      secondsFromHours(hours - (offsetHours ?? 0)) +
      secondsFromMinutes(minutes) +
      (fraction === '' ? whole : Number(`${whole}.${fraction}`));
    if (!isInCentury(seconds)) return undefined;
    return offsetHours === undefined ? { kind: 'unzoned', seconds } : { kind: 'zoned', seconds, offsetHours };
  }

  /** Seconds at which a day begins, remembered since the next row mostly has the same one; undefined for no date. */
  #dayOf(date: string): number | undefined {
    if (date !== this.#lastDate) {
      this.#lastDate = date;
      this.#lastDay = dayOf(date);
    }
    return this.#lastDay;
  }
}

const isInCentury = (seconds: number): boolean => seconds >= earliestSeconds && seconds < latestSeconds;

/** Dates may state their zone in some rows and not in others; numbers and dates do not mix. */
function alike(one: TimeKind, other: TimeKind): boolean {
  const isDate = (kind: TimeKind) => kind === 'zoned' || kind === 'unzoned';
  return one === other || (isDate(one) && isDate(other));
}

function dayOf(date: string): number | undefined {
  const parts = date.includes('.') ? date.split('.').toReversed() : date.split('-');
  const [year = 0, month = 0, day = 0] = parts.map(Number);
  if (month < 1 || month > 12) return undefined;
  const milliseconds = Date.UTC(year, month - 1, day);
  // The thirtieth of February would be one of March.
  return new Date(milliseconds).getUTCDate() === day ? secondsFromMilliseconds(milliseconds) : undefined;
}

/** Hours that the zone furthest from UTC is ahead of it. */
export const mostOffsetHours = 14;

/** Hours east of UTC; undefined for a zone that is none. */
function offsetOf(zone: string): number | undefined {
  const [, sign = '+', hours = '0', minutes = '0'] = /^([+-])(\d{2}):?(\d{2})?$/.exec(zone) ?? [];
  const size = Number(hours) + Number(minutes) / minutesPerHour;
  if (size > mostOffsetHours || Number(minutes) >= minutesPerHour) return undefined;
  return sign === '-' ? -size : size;
}
