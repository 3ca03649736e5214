/** Factors between the units that datasheets, engines and readers use and the SI units that formulas take. */

const kilo = 1e3;
const mega = 1e6;
const giga = 1e9;
const tera = 1e12;
const kibi = 2 ** 10;
const mebi = 2 ** 20;
const gibi = 2 ** 30;

/** Bits in a byte; formulas that turn bits into bytes divide by it. */
export const bitsPerByte = 8;

export const bytesFromGigabytes = (gigabytes: number): number => gigabytes * giga;
export const bytesFromMegabytes = (megabytes: number): number => megabytes * mega;
export const bytesFromGibibytes = (gibibytes: number): number => gibibytes * gibi;
export const bytesFromMebibytes = (mebibytes: number): number => mebibytes * mebi;
export const bytesFromKibibytes = (kibibytes: number): number => kibibytes * kibi;
export const gibibytesFromBytes = (bytes: number): number => bytes / gibi;
export const gigabytesFromBytes = (bytes: number): number => bytes / giga;
export const mebibytesFromBytes = (bytes: number): number => bytes / mebi;

export const bytesPerSecondFromGigabytesPerSecond = (rate: number): number => rate * giga;
export const bytesPerSecondFromGigabitsPerSecond = (rate: number): number => (rate * giga) / bitsPerByte;
export const bytesPerSecondFromTerabytesPerSecond = (rate: number): number => rate * tera;
export const flopPerSecondFromTeraflops = (rate: number): number => rate * tera;

export const secondsFromMilliseconds = (milliseconds: number): number => milliseconds / kilo;
export const secondsFromMicroseconds = (microseconds: number): number => microseconds / mega;
export const millisecondsFromSeconds = (seconds: number): number => seconds * kilo;
