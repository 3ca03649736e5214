import { sweepLayout } from '../../charts/sweep/layout.ts';
import { SweepChart } from '../../charts/sweep/SweepChart.tsx';
import { sweepSummary } from '../../charts/sweep/sweepSummary.ts';
import type { Scenario } from '../../scenario/Scenario.ts';
import { formatCount, formatThreeDigits, quantityText } from '../../units/formatQuantity.ts';
import { ComboboxField } from '../fields/ComboboxField.tsx';
import { catalogue, emptyCatalogue, loadCatalogue } from '../shared/catalogueStore.ts';
import { choices } from '../shared/choices.ts';
import { compared, comparedIds } from './performanceStore.ts';
import type { PerformanceView, SweptLoad } from './performanceView.ts';

interface Props {
  readonly view: PerformanceView;
  readonly scenario: Scenario;
  readonly name: string;
}

const wide = 690;
const narrow = 326;
const mostCompared = 3;

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

/** Throughput against the speed each request gets, as clients become more; other accelerators beside. */
export function SweepFigure({ view, scenario, name }: Props) {
  const { sweep, estimate } = view;
  const running = estimate.served.pace.runningCount * scenario.dataCount;
  const clients = scenario.requestRate === null ? scenario.requestCount : running;
  const chosen = nearestClients(sweep, clients);
  const others = compared.value;
  const curves = [
    { id: 'own', name, own: true, points: pointsOf(sweep), chosen },
    ...others.map((other) => ({
      id: other.id,
      name: other.name,
      own: false,
      points: pointsOf(other.view.sweep),
    })),
  ];
  const input = {
    curves,
    xName: 'Output tokens a second for each request',
    yName: 'Output tokens a second per accelerator',
  };
  const summary = sweepSummary({ curves });
  const options = choices.acceleratorId(catalogue.value ?? emptyCatalogue, undefined);
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
      <SweepChart
        id="sweep-wide"
        className="wide-drawing"
        summary={summary}
        layout={sweepLayout({ ...input, width: wide })}
      />
      <SweepChart
        id="sweep-narrow"
        className="narrow-drawing"
        summary={summary}
        layout={sweepLayout({ ...input, width: narrow })}
      />
      <div class="compare">
        {comparedIds.value.length < mostCompared ? (
          <ComboboxField
            label="Compare with"
            options={options}
            value=""
            shownValue=""
            onOpen={() => void loadCatalogue()}
            onChange={(id) => {
              if (!comparedIds.value.includes(id)) comparedIds.value = [...comparedIds.value, id];
            }}
          />
        ) : null}
        {others.map((other) => (
          <button
            key={other.id}
            class="text-button"
            type="button"
            onClick={() => {
              comparedIds.value = comparedIds.value.filter((id) => id !== other.id);
            }}
          >
            Leave out {other.name}
          </button>
        ))}
      </div>
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
                    {load.saturated ? ', cache full' : ''}
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
