import { AwaitedAnswer } from '../cost/AwaitedAnswer.tsx';
import { NothingRuns } from '../cost/NothingRuns.tsx';
import { runs } from '../cost/costStore.ts';
import { NightAnswer } from './NightAnswer.tsx';
import { night } from './nightStore.ts';

/** What comes of the inputs: the answer, why there is none, or that it is on its way. */
export function NightResult({ base }: { readonly base: string }) {
  if (!runs.value) return <NothingRuns without="no service whose nights are free" base={base} />;
  const known = night.value;
  return known ? <NightAnswer known={known} base={base} /> : <AwaitedAnswer />;
}
