import { usefulShiftSeconds } from '../../formulas/training/usefulShiftSeconds.ts';
import { type Band, mapBand } from '../../units/Band.ts';
import { hoursPerWeek, secondsFromHours } from '../../units/conversions.ts';

/** Servers of one's own that answer people, hour by hour of a week. */
export interface ServingWeek {
  /** 168 loads with mean 1, Monday 00:00 first. */
  readonly hours: readonly number[];
  /** Requests a second at a load of 1, raised to the busiest minute of the hour. */
  readonly loadPerSecond: number;
  /** What a copy is planned to take within the promise. */
  readonly promisedPerSecond: number;
  readonly copyCount: number;
  readonly copyAcceleratorCount: number;
  /** Accelerators of the servers that hold no copy; those of spare servers are left out. */
  readonly otherAcceleratorCount: number;
  readonly serverAcceleratorCount: number;
}

/** A job that stops in the morning and goes on the next night. */
export interface ShiftJob {
  readonly acceleratorCount: number;
  readonly seconds: Band;
  /** Lost in every shift: its own start, writing its state, and the start of the copies that had to go. */
  readonly changeSeconds: number;
  /** Share of the free time that work which can wait takes first. */
  readonly takenFraction: number;
}

/** A stretch of hours in which the job has its accelerators. */
export interface Shift {
  readonly startHour: number;
  readonly hourCount: number;
  readonly usefulSeconds: number;
}

export interface NightShift {
  /** Shifts of a week that are long enough to be of use, from Monday on. */
  readonly shifts: readonly Shift[];
  readonly usefulSecondsPerWeek: number;
  /** Hour of the week in which the first begins that the job takes: the first after Monday noon. */
  readonly firstHour?: number;
  /** Shifts the job takes; absent where a week has none, or where nothing is changed in between. */
  readonly shiftCount?: Band;
  /** From the start of the first shift after Monday noon to the end; absent where a week has no shift. */
  readonly elapsedSeconds?: Band;
}

/** Accelerators that nobody needs, for every hour of the week: a copy stays for any load at all. */
export const freeAcceleratorCounts = (week: ServingWeek): readonly number[] =>
  freeCopyCounts(week).map((free) => free * week.copyAcceleratorCount + week.otherAcceleratorCount);

const freeCopyCounts = ({ hours, loadPerSecond, promisedPerSecond, copyCount }: ServingWeek) =>
  hours.map((load) => {
    const needed = Math.ceil((load * loadPerSecond) / promisedPerSecond - roundingSlack);
    return Math.max(0, copyCount - needed);
  });

/**
 * The most free accelerators that stand in one server: those of the server that holds the fewest copies, which are
 * taken off first. What other servers have left over beside their copies does not stand with them.
 */
function freeInOneServer(week: ServingWeek, freeCopyCount: number): number {
  const { copyCount, copyAcceleratorCount, serverAcceleratorCount } = week;
  const perServer = Math.floor(serverAcceleratorCount / copyAcceleratorCount);
  if (copyCount === 0) return serverAcceleratorCount;
  if (perServer === 0)
    return freeCopyCount > 0
      ? serverAcceleratorCount
      : serverAcceleratorCount - (((copyAcceleratorCount - 1) % serverAcceleratorCount) + 1);
  const fewest = ((copyCount - 1) % perServer) + 1;
  return serverAcceleratorCount - Math.max(0, fewest - freeCopyCount) * copyAcceleratorCount;
}

const roundingSlack = 1e-9;
const mondayNoon = 12;
const hourSeconds = secondsFromHours(1);

/**
 * Which hours of a week a job can have, and how long it takes in them.
 *
 * Copies are taken off one after another as load falls, and those that go stand together. A job that fits into a server
 * waits until one has its accelerators free. A job alone takes them; a second one needs as many again.
 */
export function nightShift(week: ServingWeek, job: ShiftJob): NightShift {
  const isWithinServer = job.acceleratorCount <= week.serverAcceleratorCount;
  const together = freeCopyCounts(week).map((count) => freeInOneServer(week, count));
  const free = freeAcceleratorCounts(week).map(
    (count, hour) => (isWithinServer ? Math.min(count, together[hour] ?? 0) : count) >= job.acceleratorCount,
  );
  if (free.every(Boolean)) return aroundTheClock(job);
  const shifts = stretchesOf(free)
    .map(({ startHour, hourCount }) => ({
      startHour,
      hourCount,
      usefulSeconds: usefulShiftSeconds({
        freeSeconds: hourCount * hourSeconds,
        changeSeconds: job.changeSeconds,
        takenFraction: job.takenFraction,
      }),
    }))
    .filter(({ usefulSeconds }) => usefulSeconds > 0);
  const usefulSecondsPerWeek = shifts.reduce((sum, { usefulSeconds }) => sum + usefulSeconds, 0);
  if (shifts.length === 0) return { shifts, usefulSecondsPerWeek };
  const at = (pick: 'shiftCount' | 'elapsedSeconds') =>
    mapBand(job.seconds, (seconds) => courseOf(shifts, job, seconds)[pick]);
  return {
    shifts,
    usefulSecondsPerWeek,
    ...firstHourOf(shifts),
    shiftCount: at('shiftCount'),
    elapsedSeconds: at('elapsedSeconds'),
  };
}

/** Accelerators free in every hour: started once, never stopped. */
function aroundTheClock({ seconds, changeSeconds, takenFraction }: ShiftJob): NightShift {
  const usefulSeconds = hoursPerWeek * hourSeconds * (1 - takenFraction);
  if (usefulSeconds === 0) return { shifts: [], usefulSecondsPerWeek: 0 };
  return {
    shifts: [{ startHour: 0, hourCount: hoursPerWeek, usefulSeconds }],
    usefulSecondsPerWeek: usefulSeconds,
    elapsedSeconds: mapBand(seconds, (value) => changeSeconds + value / (1 - takenFraction)),
  };
}

/** Stretches of free hours; one that passes from Sunday to Monday is whole. */
function stretchesOf(free: readonly boolean[]): readonly Omit<Shift, 'usefulSeconds'>[] {
  const starts = free.flatMap((is, hour) => (is && !free.at(hour - 1) ? [hour] : []));
  return starts.map((startHour) => {
    let hourCount = 1;
    while (free[(startHour + hourCount) % hoursPerWeek]) hourCount += 1;
    return { startHour, hourCount };
  });
}

/** Place of the first shift after Monday noon. */
const firstPlace = (shifts: readonly Shift[]): number =>
  Math.max(
    0,
    shifts.findIndex(({ startHour }) => startHour >= mondayNoon),
  );

function firstHourOf(shifts: readonly Shift[]): Pick<NightShift, 'firstHour'> {
  const first = shifts[firstPlace(shifts)];
  return first ? { firstHour: first.startHour } : {};
}

/** Shifts that some seconds of training take from Monday noon on, and the time to their end. */
function courseOf(shifts: readonly Shift[], { changeSeconds, takenFraction }: ShiftJob, seconds: number) {
  const first = firstPlace(shifts);
  const inOrder = [...shifts.slice(first), ...shifts.slice(0, first)];
  const perWeek = shifts.reduce((sum, { usefulSeconds }) => sum + usefulSeconds, 0);
  const wholeWeeks = Math.max(0, Math.ceil(seconds / perWeek) - 1);
  const startHour = inOrder[0]?.startHour ?? 0;
  let left = seconds - wholeWeeks * perWeek;
  let shiftCount = wholeWeeks * shifts.length;
  let elapsedSeconds = 0;
  for (const shift of inOrder) {
    if (left <= 0) break;
    const trained = Math.min(left, shift.usefulSeconds);
    const waitedHours = (shift.startHour - startHour + hoursPerWeek) % hoursPerWeek;
    elapsedSeconds =
      (wholeWeeks * hoursPerWeek + waitedHours) * hourSeconds + changeSeconds + trained / (1 - takenFraction);
    shiftCount += 1;
    left -= trained;
  }
  return { shiftCount, elapsedSeconds };
}
