import { siteEconomics } from '../data/siteEconomics.ts';
import { enoughServersFraction } from '../formulas/cost/enoughServersFraction.ts';
import { outageSeconds } from '../formulas/cost/outageSeconds.ts';
import { serverUpFraction } from '../formulas/cost/serverUpFraction.ts';
import { secondsFromHours, secondsFromYears } from '../units/conversions.ts';
import { quantityText } from '../units/formatQuantity.ts';

/** Servers that the load needs, and those beside them. */
export interface Setup {
  readonly neededCount: number;
  readonly spareCount: number;
}

/**
 * Reads setups as authors write them, such as `1+0, 4+1`.
 *
 * @throws {RangeError} where one is written otherwise.
 */
export function setupsIn(text: string): readonly Setup[] {
  return text.split(',').map((part) => {
    const match = /^(\d+)\+(\d+)$/.exec(part.trim());
    if (!match) throw new RangeError(`setups must be like 4+1, got ${part.trim()}`);
    return { neededCount: Number(match[1]), spareCount: Number(match[2]) };
  });
}

/** The assumption that rates of failure are worked out from. */
export const interruptionsId = 'accelerator-interruptions-per-year';

/** How often a server goes down where any of its accelerators takes it down, at the likely rate of the assumptions. */
export function serverFailuresPerSecond(acceleratorCount: number): number {
  const record = siteEconomics.assumptions.find(({ id }) => id === interruptionsId);
  if (!record) throw new TypeError(`assumptions must hold ${interruptionsId}, got nothing`);
  return (record.value.mid * acceleratorCount) / secondsFromYears(1);
}

export interface AvailabilityRow {
  readonly setup: Setup;
  /** Time of a year with too few servers, for each repair time. */
  readonly cells: readonly string[];
}

/** A time out of a year: no rate of failure is known well enough to tell parts of a second. */
const outageText = (seconds: number): string =>
  seconds < 1 ? `under ${quantityText(1, 's')}` : quantityText(seconds, 's');

/** Time of a year in which fewer servers are up than the load needs, by setup and by time of repair. */
export function availabilityRows(
  setups: readonly Setup[],
  repairHours: readonly number[],
  rateFailuresPerSecond: number,
): readonly AvailabilityRow[] {
  return setups.map((setup) => ({
    setup,
    cells: repairHours.map((hours) => {
      const upFraction = serverUpFraction({
        rateFailuresPerSecond,
        repairSeconds: secondsFromHours(hours),
      });
      const enough = enoughServersFraction({
        neededCount: setup.neededCount,
        serverCount: setup.neededCount + setup.spareCount,
        upFraction,
      });
      return outageText(outageSeconds({ upFraction: enough, durationSeconds: secondsFromYears(1) }));
    }),
  }));
}
