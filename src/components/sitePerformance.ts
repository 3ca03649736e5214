import exclusionsText from '../../content/data/measurements/exclusions.yaml?raw';
import leaveOneOutText from '../../content/data/measurements/leave-one-out.json?raw';
import llamaCppCsv from '../../content/data/measurements/llamacpp.csv?raw';
import servingCsv from '../../content/data/measurements/serving.csv?raw';
import { leaveOneOutRecord } from '../data/leaveOneOut.ts';
import { readLlamaCppMeasurements } from '../data/llamaCppMeasurement.ts';
import { readServingExclusions, readServingMeasurements } from '../data/servingMeasurement.ts';
import { catalogue } from '../data/siteCatalogue.ts';
import { measurementNoise } from './measurementNoise.ts';
import { performancePoints } from './performancePoints.ts';
import { siteKernels } from './siteKernels.ts';

const serving = readServingMeasurements(servingCsv);

/** Errors of the performance estimate against every measured row, worked out when the site is built. */
export const sitePerformance = performancePoints(
  { serving, llamaCpp: readLlamaCppMeasurements(llamaCppCsv) },
  catalogue,
  { kernelsOf: siteKernels },
);

/** Errors on rows that what was fitted had no part in, as the last calibration left them. */
export const leaveOneOut = leaveOneOutRecord.parse(JSON.parse(leaveOneOutText));

/** How far two measurements of one configuration lie apart. */
export const siteNoise = {
  tpot: measurementNoise(serving, 'tpot_seconds'),
  ttft: measurementNoise(serving, 'ttft_seconds'),
};

/** Rules that keep rows out, with their reasons. */
export const servingExclusionRules = readServingExclusions(exclusionsText);
