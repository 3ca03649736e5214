import { z } from 'zod';
import {
  bytesFromGigabytes,
  bytesFromTerabytes,
  cubicMetresFromLitres,
  joulesFromKilowattHours,
  secondsFromDays,
  secondsFromHours,
  secondsFromMinutes,
  secondsFromMonths,
  secondsFromWeeks,
  secondsFromYears,
  wattsFromKilowatts,
} from '../units/conversions.ts';
import { provenance } from './fact.ts';

const percent = 0.01;

/**
 * Units that assumptions are written and shown in, each with its size in SI. Rates of a year (`%/year`) stay
 * fractions of a year, since they compound yearly; a fraction per second would be another quantity.
 */
export const assumptionUnits = {
  count: 1,
  factor: 1,
  '%': percent,
  '%/year': percent,
  W: 1,
  V: 1,
  A: 1,
  TB: bytesFromTerabytes(1),
  kg: 1,
  B: 1,
  minutes: secondsFromMinutes(1),
  weeks: secondsFromWeeks(1),
  years: secondsFromYears(1),
  FTE: 1,
  'requests/day': 1 / secondsFromDays(1),
  'hours/month': secondsFromHours(1) / secondsFromMonths(1),
  USD: 1,
  'USD/month': 1 / secondsFromMonths(1),
  'USD/year': 1 / secondsFromYears(1),
  'USD/TB': 1 / bytesFromTerabytes(1),
  'USD/GB': 1 / bytesFromGigabytes(1),
  'USD/GB-month': 1 / (bytesFromGigabytes(1) * secondsFromMonths(1)),
  'USD/kW': 1 / wattsFromKilowatts(1),
  'USD/kW-month': 1 / (wattsFromKilowatts(1) * secondsFromMonths(1)),
  'USD/kWh': 1 / joulesFromKilowattHours(1),
  'L/kWh': cubicMetresFromLitres(1) / joulesFromKilowattHours(1),
} as const;
export type AssumptionUnit = keyof typeof assumptionUnits;
const unitNames = Object.keys(assumptionUnits) as [AssumptionUnit, ...AssumptionUnit[]];

export const assumptionGroups = [
  'load',
  'hardware',
  'site',
  'energy',
  'staff',
  'finance',
  'cloud',
  'api',
  'project',
] as const;
export const spreads = ['none', 'normal', 'lognormal'] as const;

/** A default of the cost calculation that the reader may change, with the range we believe it lies in. */
export const assumptionRecord = z
  .strictObject({
    name: z.string(),
    group: z.enum(assumptionGroups),
    order: z.number().int().positive().describe('place inside its group'),
    unit: z.enum(unitNames),
    low: z.number().describe('tenth percentile'),
    mid: z.number().describe('median'),
    high: z.number().describe('ninetieth percentile'),
    spread: z
      .enum(spreads)
      .describe(
        'two halves of a normal or of a log-normal, joined at mid, that low and high are percentiles of; none for a decision',
      ),
    least: z.number().default(0).describe('smallest value a reader may enter'),
    most: z.number().optional().describe('largest value a reader may enter'),
    ...provenance,
    as_of: z.iso.date().describe('day the figure held'),
  })
  .refine(({ low, mid, high }) => low <= mid && mid <= high, { message: 'values with low ≤ mid ≤ high' })
  .refine(({ spread, low, high }) => (spread === 'none') === (low === high), {
    message: 'spread must be none exactly where low and high are equal',
  })
  .refine(({ spread, low }) => spread !== 'lognormal' || low > 0, {
    message: 'low must be above 0 for a lognormal spread',
  })
  .refine(({ least, low, high, most }) => least <= low && high <= (most ?? high), {
    message: 'low and high must lie between least and most',
  })
  .refine(({ estimated, note }) => estimated === undefined || note !== undefined, {
    message: 'an estimate must say in its note how it was made',
  });
export type AssumptionRecord = z.infer<typeof assumptionRecord>;
