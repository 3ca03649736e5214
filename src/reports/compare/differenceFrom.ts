import { type Band, exactly } from '../../units/Band.ts';
import { formatCount, formatOneDecimal, formatThreeDigits } from '../../units/formatQuantity.ts';
import type { FigureKind } from './comparedFigures.ts';
import { figureWords, type MoneyWords } from './figureWords.ts';

/** What a figure is beside that of the first scenario. */
export interface Difference {
  readonly sense: 'better' | 'worse' | 'same';
  /** `23 % less`, `3.1 times`, `12.5 GiB more`; empty where both are the same. */
  readonly text: string;
  /** False where the ranges of both overlap: the order may then be the other way round. */
  readonly isSure: boolean;
}

const percent = 100;
/** From twice on, people think in times rather than in shares. */
const leastTimes = 2;
/** Below so many per cent a decimal is told. */
const leastWhole = 10;
const same: Difference = { sense: 'same', text: '', isSure: true };

/** How far a figure differs from the first scenario's, and whether a reader would rather have it. */
export function differenceFrom(first: Band, band: Band, kind: FigureKind, money: MoneyWords): Difference {
  const words = (value: number) => figureWords(kind, exactly(value), money).text;
  if (band.mid === first.mid || words(band.mid) === words(first.mid)) return same;
  const isMore = band.mid > first.mid;
  return {
    sense: isMore === (kind.better === 'more') ? 'better' : 'worse',
    text: textOf(first.mid, band.mid, kind, words),
    isSure: isMore ? band.low > first.high : band.high < first.low,
  };
}

function textOf(first: number, value: number, { by }: FigureKind, words: (value: number) => string): string {
  const direction = value > first ? 'more' : 'less';
  if (by === 'amount' || first <= 0 || value < 0) return `${words(Math.abs(value - first))} ${direction}`;
  const ratio = value / first;
  if (ratio >= leastTimes) return `${formatThreeDigits(ratio)} times`;
  const share = Math.abs(ratio - 1) * percent;
  return `${share < leastWhole ? formatOneDecimal(share) : formatCount(share)}\u00a0% ${direction}`;
}
