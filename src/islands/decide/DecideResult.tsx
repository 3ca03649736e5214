import { AwaitedAnswer } from '../cost/AwaitedAnswer.tsx';
import { runs, shownQuestion } from '../cost/costStore.ts';
import { currencyText } from '../cost/currencyText.ts';
import { NothingRuns } from '../cost/NothingRuns.tsx';
import { DecideAnswer } from './DecideAnswer.tsx';
import { asked, weighed } from './decideStore.ts';
import { drawnDoubt } from './drawnDoubt.ts';

/** What comes of the weights: the answer, why there is none, or that it is on its way. */
export function DecideResult({ base }: { readonly base: string }) {
  if (!runs.value) return <NothingRuns without="nothing to decide" base={base} />;
  const [known, shown] = [asked.value, shownQuestion.value];
  if (!known || !shown) return <AwaitedAnswer />;
  const { text } = currencyText(shown.chosen.currency);
  return (
    <DecideAnswer
      asked={known}
      weighed={weighed.value}
      context={{ promised: known.promised, sampled: drawnDoubt.value?.sampled, text }}
      base={base}
    />
  );
}
