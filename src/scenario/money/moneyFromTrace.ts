import type { TraceReading } from '../../data/imports/trace/TraceReading.ts';
import { filledWeek } from '../../estimates/cost/filledWeek.ts';
import { exactly } from '../../units/Band.ts';
import type { Scenario } from '../Scenario.ts';
import { type Money, ownShapeId } from './Money.ts';
import { chosenAssumptions } from './chosenAssumptions.ts';
import { recordOfAssumption } from './recordOfAssumption.ts';
import { weekText } from './weekText.ts';

/** What requests say about a scenario. */
export interface FromTrace {
  readonly money: Money;
  /** Lengths, where the file has them. */
  readonly lengths: Partial<Pick<Scenario, 'inputTokens' | 'outputTokens'>>;
}

const kept = 6;
const short = (value: number): number => Number(value.toPrecision(kept));

/**
 * Takes a file of requests into decisions about money: its week, its lengths, how much each user asks and how the
 * busiest minute stands out. Hours that nobody observed are filled from others.
 *
 * The number of users stays as the reader says; it cannot be read from requests.
 */
export function moneyFromTrace(
  {
    requestsPerHour,
    observedHours,
    input,
    output,
    peakMinute,
  }: Pick<TraceReading, 'requestsPerHour' | 'observedHours' | 'input' | 'output' | 'peakMinute'>,
  money: Money,
  workingDayCount: number,
): FromTrace {
  const week = filledWeek({ hours: requestsPerHour, observedHours }).hours;
  const requestsPerWeek = week.reduce((sum, requests) => sum + requests, 0);
  return {
    lengths: {
      ...(input && { inputTokens: Math.max(1, Math.round(input.meanTokens)) }),
      ...(output && { outputTokens: Math.round(output.meanTokens) }),
    },
    money: {
      ...money,
      shapeId: ownShapeId,
      ownShape: weekText(week),
      shiftHours: 0,
      figures: {
        ...money.figures,
        [chosenAssumptions.requestsPerUserSecond]: exactly(
          short(requestsPerWeek / money.userCount / workingDayCount),
        ),
        [recordOfAssumption.peakFraction]: exactly(Math.max(1, short(peakMinute.overItsHour))),
      },
    },
  };
}
