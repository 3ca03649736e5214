import { computed } from '@preact/signals';
import { catalogue } from '../shared/catalogueStore.ts';
import { answer } from '../shared/scenarioStore.ts';
import { type Asked, askedOf } from './askedOf.ts';

/**
 * What estimate and simulator are asked of the reader's scenario; undefined until the accelerator's kernels are there.
 */
export const asked = computed((): Asked | undefined => {
  const current = answer.value;
  const known = catalogue.value;
  return current && known && askedOf(known, current.fitted.scenario, current.chosen);
});
