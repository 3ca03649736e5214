import { shownQuestion } from '../cost/costStore.ts';
import { currencyText } from '../cost/currencyText.ts';
import { PlanAnswer } from './PlanAnswer.tsx';
import { plan } from './planStore.ts';

/** What to buy, as far as it is known. */
export function PlanResult({ base }: { readonly base: string }) {
  const [view, shown] = [plan.state.value.result, shownQuestion.value];
  if (!view || !shown) return null;
  return <PlanAnswer view={view} currency={currencyText(shown.chosen.currency)} base={base} />;
}
