import { formatCount } from '../../units/formatQuantity.ts';
import { cancelDraws, type DoubtState, draw } from './doubtStore.ts';

/** How the draws stand: what the ranges rest on, how far new draws are, and the way to stop or begin them. */
export function Draws({ doubt, fraction, stale, refusal }: DoubtState) {
  const drawing = fraction !== undefined;
  return (
    <div class="draws">
      <div role="status">
        {drawing ? <span class="field-note">Drawing every uncertain figure.</span> : null}
        {!drawing && !stale && doubt ? (
          <span class="field-note">
            Ranges hold eight draws in ten, of {formatCount(doubt.sampled.drawCount)} with seed{' '}
            {doubt.sampled.seed}.
          </span>
        ) : null}
        {refusal === undefined ? null : <p class="refusal">The draws stopped: {refusal}.</p>}
      </div>
      {drawing ? (
        <>
          <progress max={1} value={fraction} aria-label="Share of draws done" />
          <button class="text-button" type="button" onClick={cancelDraws}>
            Cancel
          </button>
        </>
      ) : null}
      {!drawing && stale ? (
        <button class="text-button" type="button" onClick={draw}>
          Draw the ranges again
        </button>
      ) : null}
    </div>
  );
}
