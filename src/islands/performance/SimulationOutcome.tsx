import { distributionLayout } from '../../charts/distribution/layout.ts';
import { DistributionChart } from '../../charts/distribution/DistributionChart.tsx';
import { distributionSummary } from '../../charts/distribution/distributionSummary.ts';
import { seriesLayout } from '../../charts/series/layout.ts';
import { seriesSummary } from '../../charts/series/seriesSummary.ts';
import { SeriesChart } from '../../charts/series/SeriesChart.tsx';
import type { Distribution, SimulationResult } from '../../simulation/SimulationResult.ts';
import { formatCount, quantityText } from '../../units/formatQuantity.ts';
import { BothDrawings } from '../shared/BothDrawings.tsx';

const percent = 100;

const quantilesOf = ({ p50, p90, p99 }: Distribution, shift: number) => [
  { fraction: 0.5, name: 'half', seconds: p50 + shift },
  { fraction: 0.9, name: '90 %', seconds: p90 + shift },
  { fraction: 0.99, name: '99 %', seconds: p99 + shift },
];

/** What a run showed: the sentence, the spread of both latencies, and how queue, batch and cache went. */
export function SimulationOutcome({
  result,
  dispatchSeconds,
}: {
  readonly result: SimulationResult;
  readonly dispatchSeconds: number;
}) {
  const { ttftSeconds, tpotSeconds, requests, series, saturated, counters } = result;
  const first = [...requests.ttftSeconds].map((seconds) => seconds + dispatchSeconds);
  const later = [...requests.tpotSeconds].filter((seconds) => seconds > 0);
  return (
    <>
      <p class="answer-sentence">
        {saturated ? 'The queue grows for as long as requests arrive. ' : ''}
        Nine requests in ten have their first token within{' '}
        {quantityText(ttftSeconds.p90 + dispatchSeconds, 's')}, 99 in 100 within{' '}
        {quantityText(ttftSeconds.p99 + dispatchSeconds, 's')}
        {counters.preemptionCount > 0
          ? `; ${formatCount(counters.preemptionCount)} times the cache ran out and a request began again`
          : ''}
        .
      </p>
      <LatencyFigure
        id="ttft"
        name="first token"
        seconds={first}
        quantiles={quantilesOf(ttftSeconds, dispatchSeconds)}
      />
      {later.length > 0 ? (
        <LatencyFigure
          id="tpot"
          name="later tokens"
          seconds={later}
          quantiles={quantilesOf(tpotSeconds, 0)}
        />
      ) : null}
      <TimeFigure series={series} />
    </>
  );
}

interface LatencyProps {
  readonly id: string;
  readonly name: string;
  readonly seconds: readonly number[];
  readonly quantiles: ReturnType<typeof quantilesOf>;
}

function LatencyFigure({ id, name, seconds, quantiles }: LatencyProps) {
  const input = {
    seconds,
    quantiles,
    unitName: `Time to ${name === 'first token' ? name : 'each later token'}`,
  };
  const summary = distributionSummary(input);
  return (
    <figure class="chart" aria-labelledby={`${id}-title`}>
      <figcaption>
        <p class="chart-title" id={`${id}-title`}>
          {summary}
        </p>
      </figcaption>
      <BothDrawings
        of={DistributionChart}
        layoutAt={(width) => distributionLayout({ ...input, width })}
        id={id}
        summary={summary}
      />
    </figure>
  );
}

function TimeFigure({ series }: { readonly series: SimulationResult['series'] }) {
  const { seconds, waitingCount, runningCount, cacheFraction } = series;
  const line = (id: string, name: string, values: Float64Array, factor = 1) => ({
    id,
    name,
    values: [...values].map((value, index) => ({ at: seconds[index] ?? 0, value: value * factor })),
  });
  const charts = [
    {
      lines: [line('running', 'running', runningCount), line('waiting', 'waiting', waitingCount)],
      yName: 'Requests',
    },
    { lines: [line('cache', 'cache in use', cacheFraction, percent)], yName: 'Cache in use, %' },
  ];
  const height = 150;
  return (
    <>
      {charts.map(({ lines, yName }) => {
        const input = { lines, height, xName: 'Seconds since the first request', yName };
        const summary = seriesSummary({ lines });
        return (
          <figure class="chart" key={yName}>
            <figcaption class="hidden-visually">{summary}</figcaption>
            <BothDrawings
              of={SeriesChart}
              layoutAt={(width) => seriesLayout({ ...input, width })}
              id={yName}
              summary={summary}
            />
          </figure>
        );
      })}
    </>
  );
}
