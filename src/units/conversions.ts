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
export const bytesPerSecondFromTerabytesPerSecond = (rate: number): number => rate * tera;
export const flopPerSecondFromTeraflops = (rate: number): number => rate * tera;

export const secondsFromMilliseconds = (milliseconds: number): number => milliseconds / kilo;
export const secondsFromMicroseconds = (microseconds: number): number => microseconds / mega;
export const millisecondsFromSeconds = (seconds: number): number => seconds * kilo;

const secondsPerMinute = 60;
const minutesPerHour = 60;
const hoursPerDay = 24;
/** A year of money is 365 days, and a month its twelfth: 730 hours, as clouds bill it. */
const daysPerYear = 365;
const monthsPerYear = 12;

export const secondsFromMinutes = (minutes: number): number => minutes * secondsPerMinute;
export const secondsFromHours = (hours: number): number => secondsFromMinutes(hours * minutesPerHour);
export const secondsFromDays = (days: number): number => secondsFromHours(days * hoursPerDay);
export const secondsFromYears = (years: number): number => secondsFromDays(years * daysPerYear);
export const secondsFromMonths = (months: number): number => secondsFromYears(months) / monthsPerYear;
export const bytesFromTerabytes = (terabytes: number): number => terabytes * tera;
export const wattsFromKilowatts = (kilowatts: number): number => kilowatts * kilo;
export const joulesFromKilowattHours = (kilowattHours: number): number =>
  secondsFromHours(kilowattHours) * kilo;
export const kilogramsFromGrams = (grams: number): number => grams / kilo;
export const tokensFromMegatokens = (megatokens: number): number => megatokens * mega;
