import { mergeAdditions, type FigureAddition } from './mergeAdditions.ts';
import type { PolicyAsker, PolicyOption } from './PolicyOption.ts';
import type { LegalBasis, PolicyRule } from './PolicyRule.ts';
import { type RemovalCause, removalCauseOf } from './removalCauseOf.ts';

/** One rule that removed an option, why, and where the law says so. */
export interface Removal {
  readonly ruleId: string;
  readonly cause: RemovalCause;
  /** Empty where the rule is the reader's own policy. */
  readonly basis: readonly LegalBasis[];
}

export interface RemovedOption<Option extends PolicyOption> {
  readonly option: Option;
  readonly by: readonly Removal[];
}

/** What rules leave of options, and what keeping to them adds to the figures of a cost. */
export interface JudgedOptions<Option extends PolicyOption> {
  readonly kept: readonly Option[];
  readonly removed: readonly RemovedOption<Option>[];
  readonly additions: readonly FigureAddition[];
}

/**
 * Judges options by rules.
 *
 * Each rule is judged for itself, so a further rule never brings an option back and never makes a figure cheaper.
 */
export function applyRules<Option extends PolicyOption>(
  rules: readonly PolicyRule[],
  options: readonly Option[],
  asker: PolicyAsker,
): JudgedOptions<Option> {
  const judged = options.map((option) => ({
    option,
    by: rules.flatMap((rule): readonly Removal[] => {
      const cause = removalCauseOf(rule, option, asker);
      return cause === undefined ? [] : [{ ruleId: rule.id, cause, basis: rule.basis }];
    }),
  }));
  return {
    kept: judged.filter(({ by }) => by.length === 0).map(({ option }) => option),
    removed: judged.filter(({ by }) => by.length > 0),
    additions: mergeAdditions(rules),
  };
}
