import { addBands, type Band } from '../../units/Band.ts';
import type { PolicyRule } from './PolicyRule.ts';

/** What rules together add to one assumption, in the unit of its record, and the rules that ask for it. */
export interface FigureAddition extends Band {
  readonly assumptionId: string;
  readonly ruleIds: readonly string[];
}

const greater = (one: Band, other: Band): Band => ({
  low: Math.max(one.low, other.low),
  mid: Math.max(one.mid, other.mid),
  high: Math.max(one.high, other.high),
});

interface Asked {
  readonly purposes: Map<string, Band>;
  readonly ruleIds: Set<string>;
}

/**
 * What rules add to assumptions. What two rules ask for the same purpose is paid once, at the greater of both: one log
 * serves two supervisors.
 */
export function mergeAdditions(rules: readonly PolicyRule[]): readonly FigureAddition[] {
  const byAssumption = new Map<string, Asked>();
  for (const { id, additions } of rules)
    for (const { assumptionId, purpose, low, mid, high } of additions) {
      const found: Asked = byAssumption.get(assumptionId) ?? { purposes: new Map(), ruleIds: new Set() };
      const known = found.purposes.get(purpose) ?? { low, mid, high };
      found.purposes.set(purpose, greater(known, { low, mid, high }));
      found.ruleIds.add(id);
      byAssumption.set(assumptionId, found);
    }
  return [...byAssumption].map(([assumptionId, { purposes, ruleIds }]) => ({
    assumptionId,
    ruleIds: [...ruleIds],
    ...addBands(...purposes.values()),
  }));
}
