import { formatCount } from '../../units/formatQuantity.ts';
import { RunStatus } from '../shared/RunStatus.tsx';
import { doubt } from './doubtStore.ts';

/** How the draws stand, and what the ranges rest on. */
export function Draws() {
  const { result } = doubt.state.value;
  return (
    <RunStatus
      of={doubt}
      fractionOf={(fraction) => fraction}
      running="Drawing every uncertain figure."
      barName="Share of draws done"
      stopped="The draws stopped"
      again="Draw the ranges again"
    >
      {result
        ? `Ranges hold eight draws in ten, of ${formatCount(result.sampled.drawCount)} with seed ${result.sampled.seed}.`
        : null}
    </RunStatus>
  );
}
