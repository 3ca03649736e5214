import { sweepLayout } from '../../charts/sweep/layout.ts';
import { SweepChart } from '../../charts/sweep/SweepChart.tsx';
import { sweepSummary } from '../../charts/sweep/sweepSummary.ts';
import { formatCount, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import { BothDrawings } from '../shared/BothDrawings.tsx';
import { ComparisonFields } from './ComparisonFields.tsx';
import type { SweptLoad } from './performanceView.ts';
import { sweepPicture } from './pictureStore.ts';

const fullWords = { decode: ', cache full', prefill: ', prompts wait', link: ', network full' } as const;

const pointsOf = (sweep: readonly SweptLoad[]) =>
  sweep.map(({ interactivity, throughput, low, high, clients, saturated }) => ({
    interactivity,
    throughput,
    low,
    high,
    clients,
    saturated,
  }));

/** Clients of the swept load nearest to the reader's. */
function nearestClients(sweep: readonly SweptLoad[], clients: number): number {
  const distance = (one: number) => Math.abs(Math.log(one / Math.max(1, clients)));
  return sweep.reduce((best, load) => (distance(load.clients) < distance(best) ? load.clients : best), 1);
}

/** Throughput against the speed each request gets, as clients become more; what the reader compares with beside. */
export function SweepFigure() {
  const picture = sweepPicture.value;
  if (!picture) return null;
  const { own, clients, others } = picture;
  const { sweep } = own;
  const curves = [
    { ...own, own: true, points: pointsOf(sweep), chosen: nearestClients(sweep, clients) },
    ...others.map(({ id, name, sweep: loads }) => ({ id, name, own: false, points: pointsOf(loads) })),
  ];
  const input = {
    curves,
    xName: 'Output tokens a second for each request',
    yName: 'Output tokens a second per accelerator',
  };
  const summary = sweepSummary({ curves });
  return (
    <figure class="chart" aria-labelledby="sweep-title">
      <figcaption>
        <p class="chart-title" id="sweep-title">
          {summary}
        </p>
        <p class="chart-subtitle">
          Each point is so many clients that never pause. The band holds two measurements in three.
        </p>
      </figcaption>
      <BothDrawings
        of={SweepChart}
        layoutAt={(width) => sweepLayout({ ...input, width })}
        id="sweep"
        summary={summary}
      />
      <ComparisonFields />
      <details class="chart-table">
        <summary>Table</summary>
        <div class="table-scroll" tabIndex={0} role="region" aria-label="Loads of the sweep">
          <table class="data-table">
            <thead>
              <tr>
                <th scope="col" class="amount">
                  Clients
                </th>
                <th scope="col" class="amount">
                  First token after
                </th>
                <th scope="col" class="amount">
                  Tokens a second each
                </th>
                <th scope="col" class="amount">
                  Per accelerator
                </th>
                <th scope="col">Low to high</th>
              </tr>
            </thead>
            <tbody>
              {sweep.map((load) => (
                <tr key={load.clients}>
                  <th scope="row" class="amount">
                    {formatCount(load.clients)}
                  </th>
                  <td class="amount">{quantityText(load.ttftSeconds, 's')}</td>
                  <td class="amount">{formatThreeDigits(load.interactivity)}</td>
                  <td class="amount">{formatCount(load.throughput)}</td>
                  <td class="spread">
                    {formatCount(load.low)}–{formatCount(load.high)}
                    {load.full ? fullWords[load.full] : ''}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </details>
    </figure>
  );
}
