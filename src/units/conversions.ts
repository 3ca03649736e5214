/** Factors between the units that datasheets, engines and readers use and the SI units that formulas take. */

const kilo = 1e3;
const mega = 1e6;
const giga = 1e9;
const tera = 1e12;
const mebi = 2 ** 20;
const gibi = 2 ** 30;

/** Bits in a byte; formulas that turn bits into bytes divide by it. */
export const bitsPerByte = 8;

export const bytesFromGigabytes = (gigabytes: number): number => gigabytes * giga;
export const bytesFromMegabytes = (megabytes: number): number => megabytes * mega;
export const bytesFromGibibytes = (gibibytes: number): number => gibibytes * gibi;
export const bytesFromMebibytes = (mebibytes: number): number => mebibytes * mebi;
export const gibibytesFromBytes = (bytes: number): number => bytes / gibi;
export const gigabytesFromBytes = (bytes: number): number => bytes / giga;
export const mebibytesFromBytes = (bytes: number): number => bytes / mebi;

export const bytesPerSecondFromGigabytesPerSecond = (rate: number): number => rate * giga;
export const bytesPerSecondFromGigabitsPerSecond = (rate: number): number => (rate * giga) / bitsPerByte;
export const bytesPerSecondFromTerabytesPerSecond = (rate: number): number => rate * tera;
export const flopPerSecondFromTeraflops = (rate: number): number => rate * tera;

export const secondsFromMilliseconds = (milliseconds: number): number => milliseconds / kilo;
export const millisecondsFromSeconds = (seconds: number): number => seconds * kilo;
export const secondsFromMicroseconds = (microseconds: number): number => microseconds / mega;
export const secondsFromNanoseconds = (nanoseconds: number): number => nanoseconds / giga;
export const secondsFromPicoseconds = (picoseconds: number): number => picoseconds / tera;
export const picosecondsFromSeconds = (seconds: number): number => seconds * tera;

/** Billions of parameters, as models are named by. */
export const parametersFromBillions = (billions: number): number => billions * giga;
export const billionsFromParameters = (parameters: number): number => parameters / giga;

const percent = 100;
export const fractionFromPercent = (share: number): number => share / percent;

export const minutesPerHour = 60;
export const hoursPerDay = 24;
export const daysPerWeek = 7;
export const hoursPerWeek = daysPerWeek * hoursPerDay;
const secondsPerMinute = 60;
const secondsPerHour = minutesPerHour * secondsPerMinute;
const daysPerYear = 365;

/** Months in a year; formulas that turn a yearly rate into a monthly one divide by it. */
export const monthsPerYear = 12;

/** A year is 365 days of 24 hours, so 8,760 hours; a month is a twelfth of it, 730 hours. */
export const secondsFromYears = (years: number): number => years * daysPerYear * hoursPerDay * secondsPerHour;
/** A rate a second as a rate a year. */
export const perYearFromPerSecond = (rate: number): number => rate * secondsFromYears(1);
export const secondsFromMonths = (months: number): number => secondsFromYears(months) / monthsPerYear;
export const monthsFromSeconds = (seconds: number): number => seconds / secondsFromMonths(1);
export const secondsFromMinutes = (minutes: number): number => minutes * secondsPerMinute;
export const minutesFromSeconds = (seconds: number): number => seconds / secondsPerMinute;
export const secondsFromDays = (days: number): number => days * hoursPerDay * secondsPerHour;
export const secondsFromHours = (hours: number): number => hours * secondsPerHour;
export const weeksFromSeconds = (seconds: number): number => seconds / secondsFromDays(daysPerWeek);
export const secondsFromWeeks = (weeks: number): number => secondsFromDays(weeks * daysPerWeek);
export const hoursFromSeconds = (seconds: number): number => seconds / secondsPerHour;

export const usdPerSecondFromUsdPerHour = (rate: number): number => rate / secondsPerHour;
export const usdPerHourFromUsdPerSecond = (rate: number): number => rate * secondsPerHour;
export const usdPerTokenFromUsdPerMillionTokens = (price: number): number => price / mega;
export const usdPerMillionTokensFromUsdPerToken = (price: number): number => price * mega;

export const kilowattsFromWatts = (watts: number): number => watts / kilo;
export const wattsFromKilowatts = (kilowatts: number): number => kilowatts * kilo;
export const joulesFromKilowattHours = (kilowattHours: number): number =>
  kilowattHours * kilo * secondsPerHour;
export const kilowattHoursFromJoules = (joules: number): number => joules / joulesFromKilowattHours(1);

/** A price, carbon or water intensity of a kilowatt-hour, as one of a joule, and back. */
export const perJouleFromPerKilowattHour = (intensity: number): number =>
  intensity / joulesFromKilowattHours(1);
export const perKilowattHourFromPerJoule = (intensity: number): number =>
  intensity * joulesFromKilowattHours(1);

/** Joules of a British thermal unit (International Table), which air conditioning is rated in. */
const joulesPerBtu = 1055.05585262;
export const btuPerHourFromWatts = (watts: number): number => (watts * secondsPerHour) / joulesPerBtu;

export const kilogramsFromGrams = (grams: number): number => grams / kilo;
export const cubicMetresFromLitres = (litres: number): number => litres / kilo;
export const litresFromCubicMetres = (cubicMetres: number): number => cubicMetres * kilo;

/** Seconds of a month of money. */
export const monthSeconds = secondsFromMonths(1);
export const bytesFromTerabytes = (terabytes: number): number => terabytes * tera;
export const tokensFromMegatokens = (megatokens: number): number => megatokens * mega;
export const megatokensFromTokens = (tokens: number): number => tokens / mega;
