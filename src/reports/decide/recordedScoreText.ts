import { formatOneDecimal } from '../../units/formatQuantity.ts';
import type { RecordedWay } from './DecisionRecord.ts';

/** The score of a way, and where it may lie while some are missing: `6.2 (5.4–7.1)`. */
export function recordedScoreText({
  score,
  scoreLow,
  scoreHigh,
}: Pick<RecordedWay, 'score' | 'scoreLow' | 'scoreHigh'>): string {
  const [low, high] = [scoreLow, scoreHigh].map(formatOneDecimal);
  const shown = formatOneDecimal(score);
  return low === high ? shown : `${shown} (${low}\u2013${high})`;
}
