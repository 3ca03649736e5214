import type { BenchmarkRecord } from '../data/benchmark.ts';
import { records } from '../data/siteCatalogue.ts';
import { daysBetween } from '../units/daysBetween.ts';
import { formatCount } from '../units/formatQuantity.ts';
import { formatShortDate } from './formatDate.ts';

type Result = BenchmarkRecord['results'][number];

/** The index an author names by id. */
function benchmarkNamed(id: string): BenchmarkRecord {
  const record = records.benchmarks.get(id);
  if (!record) throw new RangeError(`index must be the id of a record in content/data/benchmarks, got ${id}`);
  return record;
}

const byRelease = (results: readonly Result[]) =>
  [...results].sort((one, other) => one.released.localeCompare(other.released, 'en'));

/** Models that were the best of their list when they came out. */
function leaders(results: readonly Result[]): readonly Result[] {
  const best = { score: -Infinity };
  return byRelease(results).filter(({ score }) => {
    if (score <= best.score) return false;
    best.score = score;
    return true;
  });
}

/** The first closed model that scored at least as much, and how many days before. */
function closedBefore({ results }: BenchmarkRecord, open: Result) {
  const first = byRelease(results).find(({ weights, score }) => weights === 'closed' && score >= open.score);
  return first && { first, dayCount: daysBetween(first.released, open.released) };
}

const sign = ({ score, reckoned }: Result) => `${score.toFixed(1)}${reckoned ? '*' : ''}`;

/** Open models that led when they came out, newest first, each with the closed one before; see `catchUpRows`. */
function pairsOf(id: string, limitBillion: number) {
  const record = benchmarkNamed(id);
  const open = record.results.filter(
    ({ weights, parameters_billion }) =>
      weights === 'open' && (limitBillion === Infinity || (parameters_billion ?? Infinity) <= limitBillion),
  );
  return leaders(open)
    .map((result) => ({ result, before: closedBefore(record, result) }))
    .reverse();
}

/** Days behind of each row that has them, as `catchUpRows` shows them. */
export const catchUpDays = (id: string, limitBillion = Infinity): readonly number[] =>
  pairsOf(id, limitBillion).flatMap(({ before }) => (before ? [before.dayCount] : []));

/**
 * The open models that led when they came out, newest first, each with the closed model that was there before. Below a
 * limit only models of at most so many billion parameters count; a model of unknown size is then left out.
 */
export const catchUpRows = (id: string, limitBillion = Infinity) =>
  pairsOf(id, limitBillion).map(({ result, before }) => ({
    record: result.record,
    name: result.model,
    cells: [
      result.parameters_billion === undefined ? '' : formatCount(Math.round(result.parameters_billion)),
      formatShortDate(result.released),
      sign(result),
      before ? `${before.first.model}, ${sign(before.first)}` : 'none',
      before ? formatCount(before.dayCount) : '',
    ],
  }));
