import type { Training, TrainingChoice } from './Training.ts';
import { trainingInput, type TrainingSetting } from './trainingInput.ts';
import { trainingRefusals } from './trainingRefusals.ts';

/** Values that cannot stand beside the others, by field, as rules to stand behind its label. */
export const refusedTraining = (
  training: Training,
  setting: TrainingSetting,
): ReadonlyMap<TrainingChoice, string> =>
  new Map(trainingRefusals(trainingInput(training, setting)).map(({ field, rule }) => [field, rule]));
