import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { Way } from '../../estimates/cost/CostEstimate.ts';
import { midAssumptions } from '../../estimates/cost/midAssumptions.ts';
import type { PricedAnswer } from '../../estimates/cost/PricedAnswer.ts';
import { meanStaffCount } from '../../estimates/decide/meanStaffCount.ts';
import { startTime, type StartTime, type WayEvidence } from '../../estimates/decide/WayEvidence.ts';
import type { PromisedCapacity } from '../../estimates/performance/capacityWithin.ts';
import type { Latency, LatencyPromise } from '../../estimates/performance/LatencyPromise.ts';
import { type Band, exactly } from '../../units/Band.ts';
import type { MoneyQuestion } from '../money/moneyQuestion.ts';
import { recordNamed } from '../money/moneyFigures.ts';
import { promiseOf } from '../money/promiseOf.ts';
import type { Scenario } from '../Scenario.ts';
import { judgedRules } from './judgedRules.ts';

/** Everything a decision is worked out from but the weights. */
export interface DecisionQuestion {
  readonly question: MoneyQuestion;
  readonly promised: LatencyPromise;
  /** What is known of every way that may be compared. */
  readonly evidence: readonly WayEvidence[];
}

export interface AskedDecision {
  readonly catalogue: EconomicsCatalogue;
  readonly scenario: Scenario;
  readonly question: MoneyQuestion;
  readonly priced: PricedAnswer;
  readonly capacity: PromisedCapacity;
}

/** Gathers what estimates and records say of every way that may be compared. */
export function decisionQuestion(asked: AskedDecision): DecisionQuestion {
  const { question, priced } = asked;
  const assumed = midAssumptions(question.ranges);
  const rules = judgedRules(asked);
  const latency = latencies(asked);
  return {
    question,
    promised: promiseOf(question.money),
    evidence: question.allowed.map((way) => ({
      way,
      presentUsd: priced.estimate.costs[way].presentUsd,
      staffCount: meanStaffCount(priced.estimate.costs[way], assumed),
      start: startOf(way, asked),
      latency: latency[way],
      rules: rules[way],
      providerCount: providerCounts(question)[way],
    })),
  };
}

/** Assumptions of how long a way takes to introduce. */
export const introductionIds = {
  own: 'start-weeks-own',
  rent: 'start-weeks-cloud',
  call: 'start-weeks-api',
} as const;

/**
 * Delivery of servers as their record tells it, and weeks of introduction as assumed. A mix waits for its base and is
 * introduced like owning; without a base it is what it calls or rents.
 */
function startOf(way: Way, { catalogue, question, priced }: AskedDecision): StartTime {
  const records = new Map(catalogue.assumptions.map((assumption) => [assumption.id, assumption]));
  const { own, base } = priced.estimate;
  const bought = way === 'own' ? own : way === 'mix' ? base : [];
  const introduced = way !== 'mix' ? way : base.length > 0 ? 'own' : question.money.overflow;
  return startTime(
    deliveryOf(question, bought[0]?.serverCount ?? 0),
    recordNamed(records, introductionIds[introduced]).value,
  );
}

function deliveryOf({ chosen: { server }, plan }: MoneyQuestion, serverCount: number): Band | undefined {
  if (serverCount <= plan.ownedCount) return exactly(0);
  const lead = server?.lead;
  if (!lead) return undefined;
  const { lowSeconds: low, highSeconds: high } = lead;
  return { low, mid: (low + high) / 2, high };
}

/** Rented accelerators serve like owned ones; of providers of tokens nothing is measured. */
function latencies({
  question,
  capacity: { ttftSeconds, tpotSeconds, endToEndSeconds },
}: AskedDecision): Readonly<Record<Way, Latency | undefined>> {
  const copy = { ttftSeconds, tpotSeconds, endToEndSeconds };
  return {
    own: copy,
    rent: copy,
    call: undefined,
    mix: question.money.overflow === 'rent' ? copy : undefined,
  };
}

function providerCounts({
  chosen: { rent, call },
  money,
}: MoneyQuestion): Readonly<Record<Way, number | undefined>> {
  const count = (sold: readonly { readonly providerId: string }[] | undefined) =>
    sold && new Set(sold.map(({ providerId }) => providerId)).size;
  const counts = { rent: count(rent?.offers), call: count(call?.models) };
  return { own: undefined, ...counts, mix: counts[money.overflow] };
}
