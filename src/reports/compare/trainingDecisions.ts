import type { Training } from '../../scenario/training/Training.ts';
import { initialTraining, trainingChoices, trainingFields } from '../../scenario/training/trainingFields.ts';
import { formatThreeDigits } from '../../units/formatQuantity.ts';
import type { Decision } from './Decision.ts';
import { unitWord } from './unitWord.ts';

/** Decisions about training. */
export const trainingDecisions = (training: Training): readonly Decision[] =>
  trainingChoices.map((field) => ({
    id: `training.${field}`,
    label: `Training: ${trainingFields[field].label}`,
    text: textOf(field, training),
    value: String(training[field]),
    isChosen: training[field] !== initialTraining[field],
  }));

function textOf(field: (typeof trainingChoices)[number], training: Training): string {
  const limits = trainingFields[field];
  const value = training[field];
  if (typeof value === 'number')
    return unitWord(formatThreeDigits(value), 'unit' in limits ? limits.unit : '');
  return limits.kind === 'word' ? (limits.options.find(({ id }) => id === value)?.name ?? value) : value;
}
