import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import { chosenRuleIds } from '../../scenario/money/policyQuestion.ts';
import { changeMoney, money } from './costStore.ts';
import { MoneyNumber } from './MoneyChoices.tsx';

/** Constraints of policy the reader keeps to; each leaves ways out or adds to their costs. */
export function RulesChoice({
  catalogue: { rules },
  base,
}: {
  readonly catalogue: Pick<EconomicsCatalogue, 'rules'>;
  readonly base: string;
}) {
  const chosen = chosenRuleIds(money.value);
  const keep = (id: string, kept: boolean) =>
    changeMoney({
      rules: rules
        .map((rule) => rule.id)
        .filter((one) => (one === id ? kept : chosen.includes(one)))
        .join('.'),
    });
  return (
    <details class="more-inputs" id="rules">
      <summary>Rules to keep{chosen.length > 0 ? ` (${chosen.length})` : ''}</summary>
      <fieldset class="rules-choice">
        <legend class="hidden-visually">Rules to keep</legend>
        {rules.map(({ id, name, question }) => (
          <p key={id}>
            <label>
              <input
                type="checkbox"
                checked={chosen.includes(id)}
                aria-describedby={`rule-${id}`}
                onChange={({ currentTarget }) => keep(id, currentTarget.checked)}
              />
              {name}
            </label>
            <span class="field-note" id={`rule-${id}`}>
              {question}{' '}
              <a href={`${base}rules/${id}/`}>
                What it demands<span class="hidden-visually">: {name}</span>
              </a>
            </span>
          </p>
        ))}
        {rules.some(({ id, byDeadline }) => byDeadline && chosen.includes(id)) ? (
          <MoneyNumber field="deadlineWeeks" />
        ) : null}
        <p class="field-note">
          A reading aid, not legal advice. <a href={`${base}rules/`}>All rules</a>
        </p>
      </fieldset>
    </details>
  );
}
