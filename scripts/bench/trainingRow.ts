import { readFileSync } from 'node:fs';
import { median } from 'd3-array';
import { catalogueFromRecords } from '../../src/data/catalogueFromRecords.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import { readTrainingTerms } from '../../src/data/trainingTerms.ts';
import { estimateTraining } from '../../src/estimates/training/estimateTraining.ts';
import type { TrainingInput } from '../../src/estimates/training/TrainingInput.ts';
import { initialTraining } from '../../src/scenario/training/trainingFields.ts';
import { trainingInput } from '../../src/scenario/training/trainingInput.ts';
import type { BenchRow } from './BenchRow.ts';

const targetMicroseconds = 100;
const rounds = 21;
const methods = ['qlora', 'lora', 'full'] as const;

/** Time of one training estimate on one core, over every language model and three methods. */
export function trainingRow(): BenchRow {
  const catalogue = catalogueFromRecords(readRecords().records);
  const [accelerator] = catalogue.accelerators;
  if (!accelerator) throw new TypeError('accelerators must hold a record, got none');
  const terms = readTrainingTerms(readFileSync('content/data/measurements/training-terms.yaml', 'utf8'));
  const inputs = catalogue.models.flatMap((model) =>
    methods.map((method) =>
      trainingInput(
        { ...initialTraining, method },
        { model, accelerator, formats: catalogue.formats, terms },
      ),
    ),
  );
  for (let round = 0; round < 2; round += 1) microsecondsEach(inputs);
  return {
    name: `Training estimate, mean of ${inputs.length} scenarios`,
    measured: median(Array.from({ length: rounds }, () => microsecondsEach(inputs))) ?? 0,
    unit: 'µs',
    target: { atMost: targetMicroseconds },
  };
}

function microsecondsEach(inputs: readonly TrainingInput[]): number {
  const began = performance.now();
  for (const input of inputs) estimateTraining(input);
  return ((performance.now() - began) * 1000) / inputs.length;
}
