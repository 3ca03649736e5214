import csv from '../../content/data/measurements/quality.csv?raw';
import { readQualityMeasurements } from './qualityMeasurement.ts';

/** What was measured of models in fewer bits. */
export const siteQuality = readQualityMeasurements(csv);
