import type { CatalogueAccelerator } from '../../data/Catalogue.ts';
import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import { midAssumptions } from '../../estimates/cost/midAssumptions.ts';
import { countParameters } from '../../estimates/languageModel/countParameters.ts';
import { estimateTraining } from '../../estimates/training/estimateTraining.ts';
import { type NightShift, nightShift, type ServingWeek } from '../../estimates/training/nightShift.ts';
import type { TrainingEstimate } from '../../estimates/training/TrainingEstimate.ts';
import { trainingMoney } from '../../estimates/training/trainingMoney.ts';
import { trainingAcceleratorCount } from '../../estimates/training/trainingTime.ts';
import type { Band } from '../../units/Band.ts';
import type { OrganisationFigures } from '../money/moneyFigures.ts';
import type { MoneyQuestion } from '../money/moneyQuestion.ts';
import { startSeconds } from '../startSeconds.ts';
import type { Training } from '../training/Training.ts';
import { trainingInput, type TrainingSetting } from '../training/trainingInput.ts';
import { trainingPrices } from '../training/trainingPrices.ts';
import { trainingRefusals } from '../training/trainingRefusals.ts';

export interface AskedNight extends TrainingSetting {
  readonly accelerator: CatalogueAccelerator;
  /** The service: load, promise, servers and prices. */
  readonly question: MoneyQuestion;
  readonly economics: EconomicsCatalogue;
  readonly organisation?: OrganisationFigures | undefined;
  /** Weights of the served model, for the start of a copy in the morning. */
  readonly servedBytes: number;
  readonly training: Training;
}

/** A job on so many accelerators, in the hours that serving leaves. */
export interface NightJob {
  readonly training: Training;
  readonly acceleratorCount: number;
  readonly estimate: TrainingEstimate;
  readonly changeSeconds: number;
  readonly night: NightShift;
  /** What it costs beyond servers that are paid: electricity above what they draw idle. */
  readonly extraUsd: Band;
  /** The same job on rented accelerators, where there is an offer. */
  readonly rentUsd: Band | undefined;
}

const halfBytes = 2;

/** A job in the free hours of a week, or what refuses it. */
export function nightJob(
  asked: AskedNight,
  training: Training,
  week: ServingWeek,
  takenFraction: number,
): { readonly job: NightJob } | { readonly refusals: readonly string[] } {
  const { model, accelerator, economics, question, organisation, servedBytes } = asked;
  const input = trainingInput(training, asked);
  const refusals = trainingRefusals(input);
  if (refusals.length > 0) return { refusals: refusals.map(({ message }) => message) };
  const estimate = estimateTraining(input);
  const acceleratorCount = trainingAcceleratorCount(input.layout);
  const { total } = countParameters(model.architecture);
  // A start reads the base and the job's state, an end writes the state; then the copies that went read their weights.
  const jobBytes = total * halfBytes + 2 * estimate.checkpoint.bytes;
  const changeSeconds = startSeconds(jobBytes) + startSeconds(servedBytes);
  const { seconds } = estimate.time;
  const night = nightShift(week, { acceleratorCount, seconds, changeSeconds, takenFraction });
  const { prices } = trainingPrices({
    catalogue: economics,
    money: question.money,
    modelId: model.id,
    accelerator,
    acceleratorCount,
    organisation,
  });
  const assumed = midAssumptions(question.ranges);
  const extra = trainingMoney(seconds, {
    ...prices,
    drawFraction: Math.max(0, prices.drawFraction - assumed.acceleratorIdleFraction),
    hostWatts: Math.max(0, prices.hostWatts - assumed.hostIdleWatts / question.plan.server.acceleratorCount),
  });
  return {
    job: {
      training,
      acceleratorCount,
      estimate,
      changeSeconds,
      night,
      extraUsd: extra.electricityUsd,
      rentUsd: extra.rentUsd,
    },
  };
}
