import { useComputed } from '@preact/signals';
import { planSentence } from '../../reports/plan/planSentence.ts';
import type { PlanView } from '../../reports/plan/planView.ts';
import { relaxationText } from '../../reports/plan/relaxationText.ts';
import { promiseOf } from '../../scenario/money/promiseOf.ts';
import type { CurrencyText } from '../cost/currencyText.ts';
import { money } from '../cost/costStore.ts';
import { ConfirmedPlans } from './ConfirmedPlans.tsx';
import { DemandsFigure } from './DemandsFigure.tsx';
import { FitModelsTable } from './FitModelsTable.tsx';
import { FrontFigure } from './FrontFigure.tsx';
import { PlanBill } from './PlanBill.tsx';
import { PlanConfirmed } from './PlanConfirmed.tsx';
import { PlanLines } from './PlanLines.tsx';
import { PlanRows } from './PlanRows.tsx';
import { PlanSearch } from './PlanSearch.tsx';
import { PlanWeek } from './PlanWeek.tsx';
import { recommended } from './planStore.ts';

interface Props {
  readonly view: PlanView;
  readonly currency: CurrencyText;
  readonly base: string;
}

/** The answer: what to buy, what else would do, and why the rest was not taken. */
export function PlanAnswer({ view, currency, base }: Props) {
  const { names, relaxations } = view;
  const candidate = recommended.value?.candidate;
  const billed = candidate && view.billed[candidate.configuration.serverId];
  const nameOf = (id: string) => names[id] ?? id;
  const asked = useComputed(() => ({
    horizonYears: money.value.horizonYears,
    userCount: money.value.userCount,
    promise: promiseOf(money.value),
  })).value;
  const { lead, rest } = planSentence(recommended.value, nameOf, asked, currency.text);
  return (
    <>
      <div class="calculator-answer" id="answer">
        <p class="answer-sentence" aria-live="polite">
          <strong>{lead}</strong> {rest}
        </p>
        <PlanSearch />
        {candidate ? <PlanConfirmed /> : null}
        {candidate ? (
          <PlanLines candidate={candidate} nameOf={nameOf} currency={currency} base={base} />
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
          <FrontFigure view={view} chosen={candidate} nameOf={nameOf} currency={currency} />
        ) : null}
        {candidate ? <ConfirmedPlans nameOf={nameOf} currency={currency} /> : null}
        {candidate ? <DemandsFigure nameOf={nameOf} currency={currency} /> : null}
        {candidate ? <PlanWeek candidate={candidate} /> : null}
        {candidate && billed ? <PlanBill candidate={candidate} billed={billed} base={base} /> : null}
        <FitModelsTable base={base} />
        <PlanRows view={view} nameOf={nameOf} currency={currency} base={base} />
      </div>
    </>
  );
}
