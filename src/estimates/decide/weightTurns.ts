import { breakEvenWeightRatio } from '../../formulas/decision/breakEvenWeightRatio.ts';
import type { Way } from '../cost/CostEstimate.ts';
import { criteria, type Criterion, type Weights } from './Criterion.ts';
import { rankWays } from './rankWays.ts';
import type { ScoredWay } from './ScoredWay.ts';

/** A weight at which the first place is shared, and who has it beyond. */
export interface Turn {
  readonly weight: number;
  readonly way: Way;
}

/** How far one weight may move, the others as they are, before another way comes first; undefined where it never does. */
export interface WeightTurns {
  readonly below: Turn | undefined;
  readonly above: Turn | undefined;
}

/** The nearest weights of a criterion at which the first place changes, exactly. */
export function weightTurns(ways: readonly ScoredWay[], weights: Weights, criterion: Criterion): WeightTurns {
  const [first] = rankWays(ways, weights);
  const leader = ways.find(({ way }) => way === first?.way);
  if (!leader) return { below: undefined, above: undefined };
  const turns = ways
    .filter((rival) => rival !== leader)
    .flatMap((rival) => {
      const [leaderScoreFraction, rivalScoreFraction] = [leader, rival].map(
        ({ scores }) => scores[criterion].fraction,
      ) as [number, number];
      if (Math.abs(leaderScoreFraction - rivalScoreFraction) < levelWithin) return [];
      const leadRatio = criteria
        .filter((other) => other !== criterion)
        .reduce(
          (sum, other) =>
            sum + weights[other] * (leader.scores[other].fraction - rival.scores[other].fraction),
          0,
        );
      const weight = breakEvenWeightRatio({ leadRatio, leaderScoreFraction, rivalScoreFraction });
      // The rival gains by weight where it scores more, and by its loss where it scores less.
      return [
        { weight, way: rival.way, rivalScoreFraction, rises: rivalScoreFraction > leaderScoreFraction },
      ];
    });
  const below = turns.filter(({ rises, weight }) => !rises && weight > 0);
  const above = turns.filter(({ rises }) => rises);
  // Several may turn at one weight: beyond it, the one that gains most leads.
  const lowest = below.filter(isAt(Math.max(...below.map(weightOf)))).toSorted(byRivalScore);
  const highest = above.filter(isAt(Math.min(...above.map(weightOf)))).toSorted(byRivalScore);
  return { below: turnOf(lowest[0]), above: turnOf(highest.at(-1)) };
}

interface RivalTurn extends Turn {
  readonly rivalScoreFraction: number;
}

/** What sums leave between numbers that are the same. */
const levelWithin = 1e-9;
const weightOf = ({ weight }: Turn): number => weight;
const isAt =
  (nearest: number) =>
  ({ weight }: Turn): boolean =>
    Math.abs(weight - nearest) < levelWithin;
const byRivalScore = (one: RivalTurn, other: RivalTurn): number =>
  one.rivalScoreFraction - other.rivalScoreFraction;
const turnOf = (turn: RivalTurn | undefined): Turn | undefined =>
  turn && { weight: turn.weight, way: turn.way };
