import { formatMonthRange } from '../../units/formatMonthRange.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import { listed } from '../labels/listed.ts';
import { lowered } from '../labels/lowered.ts';
import type { CashInput, CashWay } from './CashInput.ts';

type Said = Pick<CashInput, 'ways' | 'breakEvens' | 'text'>;

/** What cash over months says: when owning breaks even with what, and what has cost least in the end. `text` writes an amount with its currency. */
export function cashSummary({ ways, breakEvens, text }: Said): string {
  const ended = ways
    .flatMap((way) => {
      const last = way.points.at(-1);
      return last ? [{ way, last }] : [];
    })
    .toSorted((one, other) => one.last.value - other.last.value);
  const [least, ...others] = ended;
  if (!least) return 'Nothing was worked out.';
  const amounts = ({ last: { value, low, high } }: typeof least) =>
    low === undefined || high === undefined || (low === value && high === value)
      ? text(value)
      : `${text(value)} (${text(low)}\u2013${text(high)})`;
  const after = least.last.month === 1 ? 'After 1 month' : `After ${formatCount(least.last.month)} months`;
  const forWay = (one: typeof least) => `${amounts(one)} for ${lowered(one.way.name)}`;
  const end =
    others.length === 0
      ? `${after} ${amounts(least)} is spent.`
      : `${after} least is spent with ${lowered(least.way.name)}, ${amounts(least)}, against ${listed(others.map(forWay))}.`;
  const begin = breakEvenSentence(ways, breakEvens);
  return begin === undefined ? end : `${begin} ${end}`;
}

function breakEvenSentence(
  ways: readonly CashWay[],
  breakEvens: CashInput['breakEvens'],
): string | undefined {
  const known = breakEvens.flatMap((breakEven) => {
    const other = ways.find(({ way }) => way === breakEven.against);
    return other ? [{ name: lowered(other.name), said: formatMonthRange(breakEven) }] : [];
  });
  const reached = known.flatMap(({ name, said }) =>
    said === undefined ? [] : [`against ${name} in ${said}`],
  );
  const never = known.filter(({ said }) => said === undefined).map(({ name }) => name);
  if (known.length === 0 || ways.every(({ way }) => way !== 'own')) return undefined;
  if (reached.length === 0)
    return `Owning does not pay back against ${listed(never, 'or')} in the months shown.`;
  return `Owning pays back ${listed(reached)}${never.length === 0 ? '' : `, but not against ${listed(never, 'or')}`}.`;
}
