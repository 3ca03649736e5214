import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import { estimateTraining } from '../../estimates/training/estimateTraining.ts';
import type { TrainingEstimate } from '../../estimates/training/TrainingEstimate.ts';
import { type TrainingMoney, trainingMoney } from '../../estimates/training/trainingMoney.ts';
import { trainingAcceleratorCount } from '../../estimates/training/trainingTime.ts';
import type { ChosenMoney } from '../money/chooseMoney.ts';
import type { Money } from '../money/Money.ts';
import type { Training } from './Training.ts';
import { trainingInput, type TrainingSetting } from './trainingInput.ts';
import { trainingPrices } from './trainingPrices.ts';
import { type TrainingRefusal, trainingRefusals } from './trainingRefusals.ts';

interface AskedTraining extends TrainingSetting {
  readonly training: Training;
  readonly money: Money;
  readonly economics: EconomicsCatalogue;
}

export interface AnsweredTraining {
  readonly acceleratorCount: number;
  readonly estimate: TrainingEstimate;
  readonly money: TrainingMoney;
  readonly chosen: ChosenMoney;
}

/** What a reader's job takes and costs; a job that cannot run is refused. */
export function answerTraining({
  training,
  money,
  economics,
  ...setting
}: AskedTraining): AnsweredTraining | { readonly refusals: readonly TrainingRefusal[] } {
  const job = trainingInput(training, setting);
  const refusals = trainingRefusals(job);
  if (refusals.length > 0) return { refusals };
  const acceleratorCount = trainingAcceleratorCount(job.layout);
  const estimate = estimateTraining(job);
  const { prices, chosen } = trainingPrices({
    catalogue: economics,
    money,
    modelId: setting.model.id,
    accelerator: setting.accelerator,
    acceleratorCount,
  });
  return { acceleratorCount, estimate, money: trainingMoney(estimate.time.seconds, prices), chosen };
}
