import { planSentence } from '../../reports/plan/planSentence.ts';
import type { PlanView } from '../../reports/plan/planView.ts';
import { relaxationText } from '../../reports/plan/relaxationText.ts';
import type { CurrencyText } from '../cost/currencyText.ts';
import { latePart } from '../shared/latePart.tsx';
import { PlanConfirmed } from './PlanConfirmed.tsx';
import { PlanLines } from './PlanLines.tsx';
import { PlanSearch } from './PlanSearch.tsx';
import { asksWhatIsBuilt } from './planParts.ts';
import { answeredMoney, recommended, ruledOut } from './planStore.ts';

const options = { isBuilt: asksWhatIsBuilt };

const FrontFigure = latePart(
  'plan-front',
  async () => (await import('./FrontFigure.tsx')).FrontFigure,
  options,
);
const ConfirmedPlans = latePart(
  'plan-confirmed',
  async () => (await import('./ConfirmedPlans.tsx')).ConfirmedPlans,
  options,
);
const DemandsFigure = latePart(
  'plan-demands',
  async () => (await import('./DemandsFigure.tsx')).DemandsFigure,
  options,
);
const PlanWeek = latePart('plan-week', async () => (await import('./PlanWeek.tsx')).PlanWeek, options);
const PlanBill = latePart('plan-bill', async () => (await import('./PlanBill.tsx')).PlanBill, options);
const FitModelsTable = latePart(
  'plan-models',
  async () => (await import('./FitModelsTable.tsx')).FitModelsTable,
  options,
);
const SpareTable = latePart('plan-spare', async () => (await import('./SpareTable.tsx')).SpareTable, options);
const PlanRows = latePart('plan-rows', async () => (await import('./PlanRows.tsx')).PlanRows, options);

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
  const ruleNamesOf = (id: string) => (ruledOut.value[id] ?? []).map(({ name }) => name);
  const { lead, rest } = planSentence(recommended.value, nameOf, answeredMoney.value, currency.text);
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
              <li key={`${relaxation.constraint} ${relaxation.together?.constraint ?? ''}`}>
                {relaxationText(relaxation, nameOf, currency.text, ruleNamesOf)} The plan then costs{' '}
                {currency.text(relaxation.candidate.cost.presentUsd)}.
              </li>
            ))}
            {relaxations.length === 0 ? (
              <li>Neither one change nor two of limits and lists would do.</li>
            ) : null}
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
        {candidate ? <SpareTable view={view} nameOf={nameOf} currency={currency} /> : null}
        {candidate && billed ? <PlanBill candidate={candidate} billed={billed} base={base} /> : null}
        <FitModelsTable base={base} />
        <PlanRows view={view} nameOf={nameOf} currency={currency} base={base} />
      </div>
    </>
  );
}
