import type { RemovalCause } from '../../estimates/policy/removalCauseOf.ts';

/** Why a rule removed something, as a sentence ends. */
export const removalWords: Readonly<Record<RemovalCause, string>> = {
  way: 'whoever serves',
  accelerator: 'the accelerator needs a licence',
  seat: 'no provider’s parent company sits where it must',
  'seat-unknown': 'no provider’s seat is known to be where it must',
  place: 'prompts would be processed elsewhere',
  'place-unknown': 'nobody recorded the country of processing',
  'commercial-use': 'the licence of the weights forbids commercial use',
  'licence-unknown': 'nobody read the licence of the weights',
  'user-limit': 'more users than the licence of the weights allows',
  territory: 'the licence of the weights does not reach your country',
  late: 'it comes too late',
  'lead-unknown': 'no delivery time is recorded',
};
