import { keptPromiseFraction } from '../../formulas/decision/keptPromiseFraction.ts';
import { linearScoreFraction } from '../../formulas/decision/linearScoreFraction.ts';
import type { Way } from '../cost/CostEstimate.ts';
import type { Latency, LatencyPromise, PromisePart } from '../performance/LatencyPromise.ts';
import { type Criterion, ofEveryCriterion } from './Criterion.ts';
import { missingScore, type ScoredWay } from './ScoredWay.ts';
import type { JudgedRule, WayEvidence } from './WayEvidence.ts';

/** Scores that the reader gives, from 0 to 1; they stand before all evidence. */
export type OwnScores = Readonly<Partial<Record<Criterion, Readonly<Partial<Record<Way, number>>>>>>;

/**
 * Scores of ways from what is known of them.
 *
 * Cost, time and posts go in a straight line from the worst to the best of the ways compared; a promise by the share of
 * it that is kept; control and security by the rules that are met, each
 * by the share of providers that meet it. What nobody knows is missing, not bad.
 */
export function scoreWays(
  ways: readonly WayEvidence[],
  promised: LatencyPromise,
  own: OwnScores = {},
): readonly ScoredWay[] {
  const evidence: Readonly<Record<Criterion, (of: WayEvidence) => number | undefined>> = {
    control: ({ rules }) => metFraction(rules, 'control'),
    security: ({ rules }) => metFraction(rules, 'security'),
    performance: ({ latency }) => latency && promiseFraction(latency, promised),
    cost: lessIsBetter(ways, ({ presentUsd }) => presentUsd),
    time: lessIsBetter(ways, ({ start }) => start.startSeconds?.mid),
    skills: lessIsBetter(ways, ({ staffCount }) => staffCount),
  };
  return ways.map((of) => ({
    way: of.way,
    scores: ofEveryCriterion((criterion) => {
      const judged = own[criterion]?.[of.way];
      if (judged !== undefined) return { fraction: judged, basis: 'judgement' };
      const fraction = evidence[criterion](of);
      return fraction === undefined ? missingScore : { fraction, basis: 'evidence' };
    }),
  }));
}

function metFraction(rules: readonly JudgedRule[], criterion: JudgedRule['criterion']): number | undefined {
  const judged = rules.filter((rule) => rule.criterion === criterion);
  if (judged.length === 0) return undefined;
  const attainedValue = judged.reduce((sum, { metFraction: met }) => sum + met, 0);
  return linearScoreFraction({ attainedValue, worstValue: 0, bestValue: judged.length });
}

/** The share of the promise that is kept where least of it is. */
const promiseFraction = (reached: Latency, promised: LatencyPromise): number =>
  Math.min(
    ...promiseParts.flatMap((part) => {
      const promisedSeconds = promised[`${part}Seconds`];
      if (promisedSeconds === undefined) return [];
      return keptPromiseFraction({ promisedSeconds, reachedSeconds: reached[`${part}Seconds`] });
    }),
  );

const promiseParts: readonly PromisePart[] = ['ttft', 'tpot', 'endToEnd'];

const roundingFraction = 1e-9;

function lessIsBetter(ways: readonly WayEvidence[], amountOf: (of: WayEvidence) => number | undefined) {
  const amounts = ways.flatMap((of) => amountOf(of) ?? []);
  const [bestValue, most] = [Math.min(...amounts), Math.max(...amounts)];
  // What rounding alone parts is level, or the whole scale would stand between two that are the same.
  const worstValue = most - bestValue <= roundingFraction * Math.abs(most) ? bestValue : most;
  return (of: WayEvidence): number | undefined => {
    const attainedValue = amountOf(of);
    return attainedValue === undefined
      ? undefined
      : linearScoreFraction({ attainedValue, worstValue, bestValue });
  };
}
