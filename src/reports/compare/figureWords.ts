import { type Band, mapBand } from '../../units/Band.ts';
import {
  kilowattHoursFromJoules,
  tokensFromMegatokens,
  usdPerMillionTokensFromUsdPerToken,
} from '../../units/conversions.ts';
import { formatCount, formatThreeDigits } from '../../units/formatQuantity.ts';
import { formatRange } from '../../units/formatRange.ts';
import type { LiveText } from '../liveQuantities.ts';
import type { FigureKind } from './comparedFigures.ts';

/** How amounts in USD read. */
export type MoneyWords = (usd: number) => string;

/** A figure and its range as a cell shows them; no range where both ends read like the middle. */
export function figureWords(
  { unit, whole }: Pick<FigureKind, 'unit' | 'whole'>,
  band: Band,
  money: MoneyWords,
): LiveText {
  switch (unit) {
    case 'money':
      return worded(band, money, '');
    case 'money/token':
      return worded(band, (usd) => money(usdPerMillionTokensFromUsdPerToken(usd)), '');
    case 'electricity':
      return worded(band, (joules) => formatCount(kilowattHoursFromJoules(joules)), 'kWh');
    case 'electricity/token':
      return worded(
        band,
        (joules) => formatThreeDigits(kilowattHoursFromJoules(joules * tokensFromMegatokens(1))),
        'kWh',
      );
    default: {
      const { value, unit: word, range } = formatRange(whole ? mapBand(band, Math.floor) : band, unit);
      return { text: withUnit(value, word), range };
    }
  }
}

function worded({ low, mid, high }: Band, words: (value: number) => string, unit: string): LiveText {
  const [from, at, to] = [words(low), words(mid), words(high)];
  return { text: withUnit(at, unit), range: from === at && to === at ? '' : `${from}\u2013${to}` };
}

const withUnit = (text: string, unit: string): string => (unit === '' ? text : `${text}\u00a0${unit}`);
