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
      if (leaderScoreFraction === rivalScoreFraction) return [];
      const leadRatio = criteria
        .filter((other) => other !== criterion)
        .reduce(
          (sum, other) =>
            sum + weights[other] * (leader.scores[other].fraction - rival.scores[other].fraction),
          0,
        );
      const weight = breakEvenWeightRatio({ leadRatio, leaderScoreFraction, rivalScoreFraction });
      // The rival gains by weight where it scores more, and by its loss where it scores less.
      return [{ weight, way: rival.way, rises: rivalScoreFraction > leaderScoreFraction }];
    });
  return {
    below: nearest(turns.filter(({ rises, weight }) => !rises && weight > 0)).at(-1),
    above: nearest(turns.filter(({ rises }) => rises)).at(0),
  };
}

const nearest = (turns: readonly Turn[]): readonly Turn[] =>
  turns.map(({ weight, way }) => ({ weight, way })).toSorted((one, other) => one.weight - other.weight);
