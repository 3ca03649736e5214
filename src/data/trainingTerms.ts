import { parse } from 'yaml';
import { z } from 'zod';
import type { TrainingTerms } from '../estimates/training/TrainingTerms.ts';
import {
  bytesFromGigabytes,
  parametersFromBillions,
  secondsFromMilliseconds,
  secondsFromPicoseconds,
} from '../units/conversions.ts';

const share = z.number().positive().max(1);

/** content/data/measurements/training-terms.yaml: what training takes beyond shapes, fitted to measured runs. */
export const trainingTermsRecord = z.strictObject({
  logit_bytes: z.number().min(2).describe('the loss takes for a logit'),
  runtime_gb: z.number().positive().describe('context, libraries and buffers of a process'),
  fragmentation_fraction: share.describe('held by the allocator beyond what tensors take'),
  gathered_parameters_billion: z.number().positive().describe('most that sharded weights keep gathered'),
  memory_spread: z
    .number()
    .positive()
    .describe('logarithm of measured over predicted that two thirds stay within, on sources left out'),
  achieved_fraction: z
    .strictObject({ low: share, mid: share, high: share })
    .describe('of the 16-bit peak; two thirds of runs lie between the ends'),
  microbatch_ms: z.number().min(0).describe('of every microbatch, whatever its size'),
  unpack_ps: z.number().min(0).describe('to unpack a quantised parameter for one microbatch'),
  note: z.string(),
});

/** Reads the constants of the training estimate. */
export function readTrainingTerms(text: string): TrainingTerms {
  const record = trainingTermsRecord.parse(parse(text));
  return {
    logitBytes: record.logit_bytes,
    runtimeBytes: bytesFromGigabytes(record.runtime_gb),
    fragmentationFraction: record.fragmentation_fraction,
    gatheredParameterCount: parametersFromBillions(record.gathered_parameters_billion),
    memorySpread: record.memory_spread,
    achievedFraction: record.achieved_fraction,
    microbatchSeconds: secondsFromMilliseconds(record.microbatch_ms),
    unpackSeconds: secondsFromPicoseconds(record.unpack_ps),
  };
}
