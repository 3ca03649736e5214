import { writtenNumber } from './writtenNumber.ts';

/** A number with every digit it was given, as a datasheet prints it; only its thousands are parted. */
export const formatExactly = (value: number): string => writtenNumber(value, { fewest: 0, most: 12 });
