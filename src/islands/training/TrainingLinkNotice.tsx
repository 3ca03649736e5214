import { trainingLinkRefusals } from './trainingStore.ts';

/** Says what of training in a link could not be used. */
export function TrainingLinkNotice() {
  const refused = trainingLinkRefusals.value;
  return refused.length > 0 ? (
    <p class="refusal" role="status">
      From the link: {refused.join('; ')}.
    </p>
  ) : null;
}
