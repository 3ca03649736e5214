import { formatCount, formatThreeDigits } from '../../units/formatQuantity.ts';
import { chosenPoint } from './chosenPoint.ts';
import type { SweepCurve } from './SweepCurve.ts';

/** A curve counts as flat from where its yield is this near to its best. */
const nearBest = 0.95;

/** What the sweep says in a sentence: the chosen point, and from where more clients add little. */
export function sweepSummary({ curves }: { readonly curves: readonly SweepCurve[] }): string {
  const own = curves.find((curve) => curve.own) ?? curves[0];
  const points = own?.points.toSorted((one, other) => one.clients - other.clients) ?? [];
  const last = points.at(-1);
  if (!own || !last) return 'No point was worked out.';
  const said = chosenPoint(own) ?? last;
  const best = Math.max(...points.map(({ throughput }) => throughput));
  const flat = points.find(({ throughput }) => throughput >= nearBest * best) ?? last;
  const others = curves.length - 1;
  const rest =
    flat.clients < last.clients
      ? `more clients add little beyond ${formatCount(flat.clients)}`
      : `more clients still add up to ${formatCount(last.clients)}, the most that were tried`;
  const beside =
    others === 0 ? '' : ` ${formatCount(others)} other ${others === 1 ? 'curve is' : 'curves are'} drawn.`;
  const clients = said.clients === 1 ? '1 client it' : `${formatCount(said.clients)} clients each`;
  return `At ${clients} gets ${formatThreeDigits(said.interactivity)} tokens a second and each accelerator gives ${formatThreeDigits(said.throughput)}; ${rest}.${beside}`;
}
