import { checkedSeconds } from './checkedSeconds.ts';
import { LazyGrid } from './LazyGrid.ts';
import { OctaveAxis } from './OctaveAxis.ts';
import { OctaveLine } from './OctaveLine.ts';
import { refuseUnless } from '../formulas/refuseUnless.ts';
import type { StepTimes } from './StepTimes.ts';

/** The largest counts a run can ask for. */
export interface StepRange {
  readonly rowCount: number;
  readonly sequenceCount: number;
  readonly contextCount: number;
  readonly sampledCount: number;
}

/** Below this a clock of some hours would stand still. */
const shortestStepSeconds = 1e-9;

/**
 * Step times read from tables: exact for counts that are points, within 1 % between them where the function is
 * smooth. Straight between points in rows, sequences, context and earlier tokens, and a parabola in the new
 * tokens of a chunk, because attention grows with their square.
 */
export class TabulatedStepTimes implements StepTimes {
  readonly hostSeconds: number;
  private readonly linear: OctaveLine;
  private readonly head: OctaveLine;
  private readonly sequences: OctaveAxis;
  private readonly contexts: OctaveAxis;
  private readonly chunks: OctaveAxis;
  private readonly decodeAttention: LazyGrid;
  private readonly prefillAttention: LazyGrid;

  constructor(times: StepTimes, range: StepRange) {
    const host = checkedSeconds('hostSeconds', times.hostSeconds);
    this.hostSeconds = host;
    this.linear = new OctaveLine(range.rowCount, (rows) => {
      const seconds = checkedSeconds('linearSeconds', times.linearSeconds(rows));
      const name = 'hostSeconds + linearSeconds';
      refuseUnless(host + seconds >= shortestStepSeconds, name, 'at least 1e-9', host + seconds);
      return seconds;
    });
    this.head = new OctaveLine(range.sampledCount, (sampled) =>
      checkedSeconds('headSeconds', times.headSeconds(sampled)),
    );
    this.sequences = new OctaveAxis(range.sequenceCount, 1);
    this.contexts = new OctaveAxis(range.contextCount, 1);
    this.chunks = new OctaveAxis(Math.min(range.rowCount, range.contextCount), 1);
    this.decodeAttention = new LazyGrid(this.sequences, this.contexts, (sequences, context) =>
      checkedSeconds(
        'decodeAttentionSeconds',
        times.decodeAttentionSeconds(Math.max(1, sequences), Math.max(1, context)),
      ),
    );
    this.prefillAttention = new LazyGrid(this.chunks, this.contexts, (added, prior) =>
      checkedSeconds('prefillAttentionSeconds', times.prefillAttentionSeconds(added, prior)),
    );
  }

  linearSeconds(rowCount: number): number {
    return this.linear.at(rowCount);
  }

  headSeconds(sampledCount: number): number {
    return this.head.at(sampledCount);
  }

  decodeAttentionSeconds(sequenceCount: number, meanContextCount: number): number {
    const row = this.sequences.cellOf(sequenceCount);
    const column = this.contexts.cellOf(meanContextCount);
    const { points } = this.contexts;
    const left = points[column] ?? 0;
    const across = (meanContextCount - left) / ((points[column + 1] ?? 1) - left);
    const lower = this.sequences.points[row] ?? 0;
    const up = (sequenceCount - lower) / ((this.sequences.points[row + 1] ?? 1) - lower);
    const first = this.between(this.decodeAttention, row, column, across);
    return up === 0
      ? first
      : first + up * (this.between(this.decodeAttention, row + 1, column, across) - first);
  }

  prefillAttentionSeconds(newCount: number, priorCount: number): number {
    const { points } = this.chunks;
    const column = this.contexts.cellOf(priorCount);
    const left = this.contexts.points[column] ?? 0;
    const across = (priorCount - left) / ((this.contexts.points[column + 1] ?? 1) - left);
    const cell = this.chunks.cellOf(newCount);
    if (points[cell] === newCount) return this.between(this.prefillAttention, cell, column, across);
    if (points[cell + 1] === newCount) return this.between(this.prefillAttention, cell + 1, column, across);
    // Three neighbouring points, none at 0: cells 1 to 3 share the first parabola.
    const row = Math.max(1, cell - 1);
    const [x0, x1, x2] = [points[row] ?? 0, points[row + 1] ?? 0, points[row + 2] ?? 0];
    const y0 = this.between(this.prefillAttention, row, column, across);
    const y1 = this.between(this.prefillAttention, row + 1, column, across);
    const y2 = this.between(this.prefillAttention, row + 2, column, across);
    const first = (y1 - y0) / (x1 - x0);
    const bend = ((y2 - y1) / (x2 - x1) - first) / (x2 - x0);
    return Math.max(0, y0 + (newCount - x0) * (first + bend * (newCount - x1)));
  }

  private between(grid: LazyGrid, row: number, column: number, across: number): number {
    const left = grid.at(row, column);
    return across === 0 ? left : left + across * (grid.at(row, column + 1) - left);
  }
}
