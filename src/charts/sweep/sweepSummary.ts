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
  const best = bestOf(own);
  const flat = points.find(({ throughput }) => throughput >= nearBest * best) ?? last;
  const rest =
    flat.clients < last.clients
      ? `more clients add little beyond ${formatCount(flat.clients)}`
      : `more clients still add up to ${formatCount(last.clients)}, the most that were tried`;
  const clients = said.clients === 1 ? 'With 1 client it' : `At ${formatCount(said.clients)} clients each`;
  return `${clients} gets ${formatThreeDigits(said.interactivity)} tokens a second and each accelerator gives ${formatThreeDigits(said.throughput)}; ${rest}.${comparison(curves, own)}`;
}

/** The best of all curves, where there are others. */
function comparison(curves: readonly SweepCurve[], own: SweepCurve): string {
  if (curves.length < 2) return '';
  const [first] = curves.toSorted((one, other) => bestOf(other) - bestOf(one));
  return first === undefined || first === own
    ? ` Of ${formatCount(curves.length)} curves none gives more.`
    : ` Of ${formatCount(curves.length)} curves ${first.name} gives the most, ${formatThreeDigits(bestOf(first))}.`;
}

const bestOf = ({ points }: SweepCurve): number => Math.max(0, ...points.map(({ throughput }) => throughput));
