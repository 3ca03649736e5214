import type { NamedRemoval } from '../../scenario/money/judgeByRules.ts';
import { removalWords } from '../../reports/cost/removalWords.ts';

/** Rules that left something out, each linked to its page, with why. */
export function RuledOut({
  rules,
  base,
}: {
  readonly rules: readonly NamedRemoval[];
  readonly base: string;
}) {
  return (
    <>
      Left out by rule:{' '}
      {rules.map(({ ruleId, name, cause }, index) => (
        <span key={ruleId}>
          {index > 0 ? '; ' : ''}
          <a href={`${base}rules/${ruleId}/`}>{name}</a> ({removalWords[cause]})
        </span>
      ))}
      .
    </>
  );
}
