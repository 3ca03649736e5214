import { hoursPerDay, hoursPerWeek } from '../../units/conversions.ts';
import { formatThreeDigits } from '../../units/formatQuantity.ts';
import { dayNames } from '../../units/hourOfWeekText.ts';
import { isNarrow } from '../axes/isNarrow.ts';
import type { PlotFrame } from '../axes/PlotFrame.ts';
import { roundPlace } from '../axes/roundPlace.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import type { WeekInput } from './WeekInput.ts';

/** A day: a row of 24 bars. */
export interface PlacedDay {
  readonly name: string;
  readonly label: PlacedText;
  /** Top of the row and the line its bars stand on. */
  readonly top: number;
  readonly foot: number;
  readonly bars: string;
}

export interface WeekLayout {
  readonly frame: PlotFrame;
  readonly days: readonly PlacedDay[];
  /** Width of an hour. */
  readonly slot: number;
  /** Load at the top of a row. */
  readonly top: number;
  /** A line at the mean through every day, and its name; absent where nothing is asked. */
  readonly mean?: { readonly path: string; readonly label: PlacedText };
  /** The busiest hour; absent where nothing is asked. */
  readonly peak?: {
    readonly x: number;
    readonly y: number;
    readonly bar: string;
    readonly label: PlacedText;
  };
}

const head = 32;
const footRoom = 30;
const rowGap = 10;
const barGap = 1.5;
const tickDrop = 18;
const letterHeight = 4.5;
const asideGap = 10;
const markGap = 4;
const shortName = 3;
/** Room for the names of days at the left and of the marks at the right. */
const narrowSizes = { left: 38, right: 68, rowHeight: 30, hoursPerTick: 6 };
const wideSizes = { left: 92, right: 76, rowHeight: 42, hoursPerTick: 3 };

interface Grid {
  readonly hours: readonly number[];
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly slot: number;
  readonly rowHeight: number;
  /** Load at the top of a row. */
  readonly top: number;
}

const tallOf = ({ top, rowHeight }: Grid, load: number): number => roundPlace((load / top) * rowHeight);
const placeOf = ({ left, slot }: Grid, hourOfDay: number): number => roundPlace(left + hourOfDay * slot);

/** A week as seven rows of 24 bars on one scale, so that days stand over one another. */
export function weekLayout({
  hours,
  width,
  top: topWanted,
  title = 'Load of each hour over the mean of the week',
  marked = true,
}: WeekInput): WeekLayout {
  const { left, right: aside, rowHeight, hoursPerTick } = isNarrow(width) ? narrowSizes : wideSizes;
  const right = width - aside;
  const slot = (right - left) / hoursPerDay;
  const most = hours.reduce((high, load) => Math.max(high, load), 0);
  const top = Math.max(topWanted ?? most, most) || 1;
  const grid = { hours, width, left, right, slot, rowHeight, top };
  const days = dayNames.map((_, day) => placeDay(grid, day));
  return {
    frame: frameOf(grid, days, hoursPerTick, title),
    days,
    slot,
    top,
    ...(marked && most > 0 && marksOf(grid, days, most)),
  };
}

function placeDay(grid: Grid, day: number): PlacedDay {
  const name = dayNames[day] ?? '';
  const foot = head + day * (grid.rowHeight + rowGap) + grid.rowHeight;
  const text = isNarrow(grid.width) ? name.slice(0, shortName) : name;
  return {
    name,
    label: { text, x: 0, y: foot - letterHeight, anchor: 'start' },
    top: foot - grid.rowHeight,
    foot,
    bars: Array.from({ length: hoursPerDay }, (_, hour) => barOf(grid, day * hoursPerDay + hour, foot)).join(
      '',
    ),
  };
}

function barOf(grid: Grid, hour: number, foot: number): string {
  const tall = tallOf(grid, grid.hours[hour] ?? 0);
  if (tall <= 0) return '';
  return `M${placeOf(grid, hour % hoursPerDay)} ${foot}v${-tall}h${roundPlace(grid.slot - barGap)}v${tall}z`;
}

function frameOf(grid: Grid, days: readonly PlacedDay[], hoursPerTick: number, title: string): PlotFrame {
  const { width, left, right } = grid;
  const foot = days.at(-1)?.foot ?? head;
  const ticks = Array.from({ length: hoursPerDay / hoursPerTick + 1 }, (_, index) => index * hoursPerTick);
  return {
    width,
    height: foot + footRoom,
    left,
    right,
    top: head,
    foot,
    texts: [
      { text: title, x: 0, y: 14, anchor: 'start' },
      ...ticks.map((hour): PlacedText => ({
        text: `${String(hour).padStart(2, '0')}:00`,
        x: placeOf(grid, hour),
        y: foot + tickDrop,
        anchor: 'middle',
      })),
    ],
    gridY: days.slice(0, -1).map((day) => day.foot),
    tickX: ticks.map((hour) => placeOf(grid, hour)),
  };
}

function marksOf(
  grid: Grid,
  days: readonly PlacedDay[],
  most: number,
): Pick<Required<WeekLayout>, 'mean' | 'peak'> {
  const { hours, left, right, slot } = grid;
  const mean = hours.reduce((sum, load) => sum + load / hoursPerWeek, 0);
  const hour = hours.indexOf(most);
  const day = Math.floor(hour / hoursPerDay);
  const footOf = (place: number) => days[place]?.foot ?? head;
  const peakY = roundPlace(footOf(day) - tallOf(grid, most));
  const meanTall = tallOf(grid, mean);
  const ratio = formatThreeDigits(most / mean);
  const x = right + asideGap;
  return {
    mean: {
      path: days.map(({ foot }) => `M${left} ${roundPlace(foot - meanTall)}H${right}`).join(''),
      // Two names in one row could meet.
      label: {
        text: 'mean 1',
        x,
        y: roundPlace(footOf(day === 0 ? 1 : 0) - meanTall + letterHeight),
        anchor: 'start',
      },
    },
    peak: {
      x: roundPlace(placeOf(grid, hour % hoursPerDay) + (slot - barGap) / 2),
      y: peakY - markGap,
      bar: barOf(grid, hour, footOf(day)),
      label: {
        text: `peak ${ratio}`,
        x,
        y: peakY + letterHeight,
        anchor: 'start',
      },
    },
  };
}
