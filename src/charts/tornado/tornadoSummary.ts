import { formatCount } from '../../units/formatQuantity.ts';
import { listed } from '../labels/listed.ts';
import { lowered } from '../labels/lowered.ts';
import { rankedRows, reachOf } from './rankedRows.ts';
import type { TornadoInput, TornadoRow } from './TornadoInput.ts';

interface Said extends Pick<TornadoInput, 'rows' | 'base' | 'turn' | 'text'> {
  /** Such as `what owning saves`. */
  readonly resultName: string;
}

const named = 3;

/** What a ranking of assumptions says: the one that matters most, and which turn the verdict within their ranges. `text` writes a result with its unit. */
export function tornadoSummary({ rows, base, turn, text, resultName }: Said): string {
  const { shown, others } = rankedRows({ rows, base });
  const [first] = shown;
  if (!first) return 'No assumption is uncertain.';
  const unit = first.unit === undefined ? '' : ` ${first.unit}`;
  const most =
    `Most depends on ${lowered(first.name)}: from ${first.low.text} to ${first.high.text}${unit} it moves ${resultName} ` +
    `from ${text(first.low.result)} to ${text(first.high.result)}, around ${text(base.result)}.`;
  return turn ? `${most} ${turnSentence([...shown, ...others], base.result, turn.result)}` : most;
}

function turnSentence(rows: readonly TornadoRow[], base: number, turn: number): string {
  const turning = rows.filter((row) => {
    const [least, most] = reachOf(row, base);
    return turn >= least && turn <= most;
  });
  if (turning.length === 0)
    return rows.length === 1
      ? 'Within its range it does not turn the verdict.'
      : `Within their ranges none of the ${formatCount(rows.length)} turns the verdict.`;
  const phrases = turning
    .slice(0, turning.length === named + 1 ? named + 1 : named)
    .map(({ name, turns }) => (turns === undefined ? lowered(name) : `${lowered(name)} ${turns}`));
  const more = turning.length - phrases.length;
  return `The verdict turns with ${listed(more > 0 ? [...phrases, `${formatCount(more)} more`] : phrases, 'or')}.`;
}
