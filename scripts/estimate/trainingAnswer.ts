import type { Catalogue } from '../../src/data/Catalogue.ts';
import type { EconomicsCatalogue } from '../../src/data/EconomicsCatalogue.ts';
import { estimateTraining } from '../../src/estimates/training/estimateTraining.ts';
import { trainingMoney } from '../../src/estimates/training/trainingMoney.ts';
import type { TrainingTerms } from '../../src/estimates/training/TrainingTerms.ts';
import { trainingAcceleratorCount } from '../../src/estimates/training/trainingTime.ts';
import type { Chosen } from '../../src/scenario/chooseFrom.ts';
import { initialMoney } from '../../src/scenario/money/moneyFields.ts';
import { trainingFromEntries } from '../../src/scenario/training/trainingCodec.ts';
import { trainingFields } from '../../src/scenario/training/trainingFields.ts';
import { trainingInput } from '../../src/scenario/training/trainingInput.ts';
import { trainingPrices } from '../../src/scenario/training/trainingPrices.ts';
import { trainingRefusals } from '../../src/scenario/training/trainingRefusals.ts';
import { mapBand } from '../../src/units/Band.ts';
import { kilowattHoursFromJoules } from '../../src/units/conversions.ts';
import type { Line } from './answerLine.ts';

/** Makes the function that gives the training part of an answer, for lines with `training`. */
export function trainingAnswer(catalogue: Catalogue, economics: EconomicsCatalogue, terms: TrainingTerms) {
  return (line: Line, { model, accelerator }: Chosen) => {
    const asked = line['training'];
    if (asked === undefined || asked === null) return {};
    if (typeof asked !== 'object' || Array.isArray(asked))
      throw new TypeError(`training must be an object, got ${JSON.stringify(asked)}`);
    const { country, ...entries } = asked as Record<string, unknown>;
    const { training, refusals } = trainingFromEntries(Object.entries(entries));
    const [problem] = refusals;
    if (problem !== undefined) throw new RangeError(`training: ${problem}`);
    const input = trainingInput(training, { model, accelerator, formats: catalogue.formats, terms });
    const [refusal] = trainingRefusals(input);
    if (refusal)
      throw new RangeError(`training: ${trainingFields[refusal.field].parameter} ${refusal.message}`);
    const estimate = estimateTraining(input);
    const { prices, chosen } = trainingPrices({
      catalogue: economics,
      money: typeof country === 'string' ? { ...initialMoney, countryId: country } : initialMoney,
      modelId: model.id,
      accelerator,
      acceleratorCount: trainingAcceleratorCount(input.layout),
    });
    const [unknown] = chosen.refusals;
    if (unknown !== undefined) throw new RangeError(`training: ${unknown}`);
    const money = trainingMoney(estimate.time.seconds, prices);
    return {
      training: {
        usedBytesPerAccelerator: estimate.memory.usedBytes,
        partsBytesPerAccelerator: Object.fromEntries(
          estimate.memory.lines.map(({ part, bytes }) => [part, bytes]),
        ),
        hostBytesPerAccelerator: estimate.memory.hostBytes,
        fits: estimate.verdict !== 'fails',
        trainedParameters: estimate.trainedParameterCount,
        largestBatch: estimate.largestBatchCount,
        longestSequenceTokens: estimate.longestSequenceTokens,
        seconds: estimate.time.seconds,
        stepSeconds: estimate.time.stepSeconds,
        steps: estimate.time.stepCount,
        tokensPerSecond: estimate.time.tokensPerSecond,
        flop: estimate.time.workFlop,
        checkpointBytes: estimate.checkpoint.bytes,
        weightsCheckpointBytes: estimate.checkpoint.weightBytes,
        checkpointBytesPerSecond: estimate.checkpoint.bytesPerSecond,
        energyKwh: mapBand(money.joules, kilowattHoursFromJoules),
        electricityUsd: money.electricityUsd,
        ...(money.carbonKilograms && { carbonKilograms: money.carbonKilograms }),
        ...(money.rentUsd && { rentUsd: money.rentUsd }),
        ...(money.ownedUsd && { ownedUsd: money.ownedUsd }),
      },
    };
  };
}
