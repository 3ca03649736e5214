import { economicsFailed } from './economicsStore.ts';

/** Says that an answer rests on the prices a page was built with, where all of them could not be had. */
export function PricesNotice() {
  return economicsFailed.value ? (
    <p class="refusal" role="status">
      Prices could not be loaded; those of this page are used.
    </p>
  ) : null;
}
