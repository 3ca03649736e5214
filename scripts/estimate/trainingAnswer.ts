import type { Catalogue } from '../../src/data/Catalogue.ts';
import type { EconomicsCatalogue } from '../../src/data/EconomicsCatalogue.ts';
import type { TrainingTerms } from '../../src/estimates/training/TrainingTerms.ts';
import type { Chosen } from '../../src/scenario/chooseFrom.ts';
import { initialMoney } from '../../src/scenario/money/moneyFields.ts';
import { answerTraining } from '../../src/scenario/training/answerTraining.ts';
import { trainingFromEntries } from '../../src/scenario/training/trainingCodec.ts';
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
    const answer = answerTraining({
      training,
      money: typeof country === 'string' ? { ...initialMoney, countryId: country } : initialMoney,
      model,
      accelerator,
      formats: catalogue.formats,
      terms,
      economics,
    });
    if ('refusals' in answer) throw new RangeError(`training: ${answer.refusals[0]?.message ?? ''}`);
    const { estimate, money, chosen } = answer;
    const [unknown] = chosen.refusals;
    if (unknown !== undefined) throw new RangeError(`training: ${unknown}`);
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
