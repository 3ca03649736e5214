import { formatCount } from '../../units/formatQuantity.ts';
import { listed } from '../labels/listed.ts';
import { lowered } from '../labels/lowered.ts';
import type { SharesInput, SharesRow } from './SharesInput.ts';
import { totalOf } from './totalOf.ts';

const percent = 100;
const named = 3;

/** What shares of cost say: what each way costs, the cheapest first, and what most of it goes to. `text` writes an amount with its currency. */
export function sharesSummary({ rows, text }: Pick<SharesInput, 'rows' | 'text'>): string {
  const paid = rows.filter(({ parts }) => parts.some(({ amount }) => amount !== 0));
  if (paid.length === 0) return 'Nothing is paid.';
  const sentences = paid
    .toSorted((one, other) => totalOf(one) - totalOf(other))
    .map((row) => `${row.name}: ${amountText(row, text)}${largestText(row)}.`);
  return sentences.join(' ');
}

function amountText(row: SharesRow, text: SharesInput['text']): string {
  const { low, high } = row;
  const total = text(totalOf(row));
  return low === undefined || high === undefined || low === high
    ? total
    : `${total} (${text(low)}\u2013${text(high)})`;
}

/** The three largest parts as shares of all that is paid, before anything comes back. */
function largestText({ parts }: SharesRow): string {
  const spent = parts.filter(({ amount }) => amount > 0);
  const whole = spent.reduce((sum, { amount }) => sum + amount, 0);
  if (whole === 0) return '';
  const phrases = spent
    .toSorted((one, other) => other.amount - one.amount)
    .slice(0, named)
    .map(({ name, amount }) => `${formatCount((percent * amount) / whole)}\u00a0% ${lowered(name)}`);
  return `, ${listed(phrases)}`;
}
