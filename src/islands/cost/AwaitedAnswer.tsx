import { answer } from '../shared/scenarioStore.ts';

/** Stands where an answer about money will: what it still waits for. */
export const AwaitedAnswer = () => (
  <p class="calculator-answer" role="status">
    {answer.value
      ? 'Reading the measured kernels of this accelerator.'
      : 'Reading the catalogue of models and accelerators.'}
  </p>
);
