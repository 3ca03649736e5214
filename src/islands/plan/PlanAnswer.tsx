import { useComputed } from '@preact/signals';
import { planSentence } from '../../reports/plan/planSentence.ts';
import type { PlanView } from '../../reports/plan/planView.ts';
import { relaxationText } from '../../reports/plan/relaxationText.ts';
import type { CurrencyText } from '../cost/currencyText.ts';
import { money } from '../cost/costStore.ts';
import { CheapestPlan } from './CheapestPlan.tsx';
import { ConfirmedPlans } from './ConfirmedPlans.tsx';
import { DemandsFigure } from './DemandsFigure.tsx';
import { FitModelsTable } from './FitModelsTable.tsx';
import { FrontFigure } from './FrontFigure.tsx';
import { PlanBill } from './PlanBill.tsx';
import { PlanConfirmed } from './PlanConfirmed.tsx';
import { PlanRows } from './PlanRows.tsx';
import { PlanSearch } from './PlanSearch.tsx';

interface Props {
  readonly view: PlanView;
  readonly currency: CurrencyText;
  readonly base: string;
}

/** The answer: what to buy, what else would do, and why the rest was not taken. */
export function PlanAnswer({ view, currency, base }: Props) {
  const { names, cheapest, relaxations } = view;
  const nameOf = (id: string) => names[id] ?? id;
  const asked = useComputed(() => ({
    horizonYears: money.value.horizonYears,
    userCount: money.value.userCount,
  })).value;
  const { lead, rest } = planSentence(view, nameOf, asked, currency.text);
  return (
    <>
      <div class="calculator-answer" id="answer">
        <p class="answer-sentence" aria-live="polite">
          <strong>{lead}</strong> {rest}
        </p>
        <PlanSearch />
        {cheapest ? <PlanConfirmed nameOf={nameOf} currency={currency} /> : null}
        {cheapest ? (
          <CheapestPlan candidate={cheapest} nameOf={nameOf} currency={currency} base={base} />
        ) : (
          <ul class="relaxations">
            {relaxations.map((relaxation) => (
              <li key={relaxation.constraint}>
                {relaxationText(relaxation, nameOf, currency.text)} The plan then costs{' '}
                {currency.text(relaxation.candidate.cost.presentUsd)}.
              </li>
            ))}
            {relaxations.length === 0 ? <li>No single change would do; loosen two at once.</li> : null}
          </ul>
        )}
      </div>
      <div class="calculator-detail performance-detail">
        {view.latencyFront.length > 0 ? (
          <FrontFigure view={view} nameOf={nameOf} currency={currency} />
        ) : null}
        {cheapest ? <ConfirmedPlans nameOf={nameOf} currency={currency} /> : null}
        {cheapest ? <DemandsFigure nameOf={nameOf} currency={currency} /> : null}
        {cheapest && view.billed ? <PlanBill candidate={cheapest} billed={view.billed} base={base} /> : null}
        <FitModelsTable base={base} />
        <PlanRows view={view} nameOf={nameOf} currency={currency} base={base} />
      </div>
    </>
  );
}
