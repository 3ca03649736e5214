import { AwaitedAnswer } from './AwaitedAnswer.tsx';
import { CostAnswer } from './CostAnswer.tsx';
import type { CostPart } from './CostCalculator.tsx';
import { NothingRuns } from './NothingRuns.tsx';
import { question, runs } from './costStore.ts';
import { view } from './costViewStore.ts';
import { currencyText } from './currencyText.ts';

interface Props {
  readonly parts: readonly CostPart[];
  readonly base: string;
}

/** What comes of the inputs: the answer, why there is none, or that it is on its way. */
export function CostResult({ parts, base }: Props) {
  if (!runs.value) return <NothingRuns without="nothing to price" base={base} />;
  const [asked, priced] = [question.value, view.value];
  if (!asked || !priced) return <AwaitedAnswer />;
  const currency = currencyText(asked.chosen.currency);
  return <CostAnswer question={asked} view={priced} currency={currency} parts={parts} base={base} />;
}
