import csv from '../../content/data/measurements/memory.csv?raw';
import { readMemoryMeasurements } from '../data/memoryMeasurement.ts';
import { NameIndex } from '../data/NameIndex.ts';
import { catalogue, records } from '../data/siteCatalogue.ts';
import { memoryAccuracy } from './memoryAccuracy.ts';

/** Errors of the memory estimate against every logged run, worked out when the site is built. */
export const siteAccuracy = memoryAccuracy(readMemoryMeasurements(csv), catalogue, new NameIndex(records));
