import { AwaitedAnswer } from '../cost/AwaitedAnswer.tsx';
import { runs } from '../cost/costStore.ts';
import { NightAnswer } from './NightAnswer.tsx';
import { night } from './nightStore.ts';

/** What comes of the inputs: the answer, why there is none, or that it is on its way. */
export function NightResult({ base }: { readonly base: string }) {
  if (!runs.value)
    return (
      <p class="calculator-answer" role="status">
        Not one request of this size fits beside the weights, so there is no service whose nights are free.
        The <a href={`${base}calculators/memory/`}>memory calculator</a> says what is short.
      </p>
    );
  const known = night.value;
  return known ? <NightAnswer known={known} base={base} /> : <AwaitedAnswer />;
}
