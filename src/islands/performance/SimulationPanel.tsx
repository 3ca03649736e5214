import { useEffect, useRef, useState } from 'preact/hooks';
import { distributionLayout } from '../../charts/distribution/layout.ts';
import { DistributionChart } from '../../charts/distribution/DistributionChart.tsx';
import { distributionSummary } from '../../charts/distribution/distributionSummary.ts';
import { seriesLayout } from '../../charts/series/layout.ts';
import { seriesSummary } from '../../charts/series/seriesSummary.ts';
import { SeriesChart } from '../../charts/series/SeriesChart.tsx';
import type { Demand } from '../../estimates/performance/Demand.ts';
import type { PerformanceInput } from '../../estimates/performance/PerformanceInput.ts';
import type { Distribution, SimulationResult } from '../../simulation/SimulationResult.ts';
import { formatCount, quantityText } from '../../units/formatQuantity.ts';
import { runSimulation, type SimulationRun } from '../workers/runSimulation.ts';
import { scenarioQuery } from '../../scenario/linkCodec.ts';
import { scenario } from '../shared/scenarioStore.ts';
import { kernelsWanted, simulationAsked } from './performanceStore.ts';

type State =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'preparing' }
  | { readonly kind: 'running'; readonly fraction: number }
  | { readonly kind: 'done'; readonly result: SimulationResult; readonly dispatchSeconds: number }
  | { readonly kind: 'refused'; readonly message: string };

const requestCount = 2000;
const settings = { requestCount, lengthSpreadFraction: 0.5, squaredVariationFraction: 1, seed: 1 };
const wide = 690;
const narrow = 326;
const percent = 100;

/** Runs the scenario through the simulator, request by request, and shows what the mean hides. */
export function SimulationPanel() {
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const run = useRef<SimulationRun | undefined>(undefined);
  const asked = simulationAsked.value;
  const start = (input: PerformanceInput, demand: Demand) => {
    setState({ kind: 'running', fraction: 0 });
    const started = runSimulation(input, demand, settings, (fraction) => {
      if (run.current === started) setState({ kind: 'running', fraction });
    });
    run.current = started;
    started.result.then(
      (result) => {
        if (run.current === started)
          setState({ kind: 'done', result, dispatchSeconds: input.timing.dispatchSeconds });
      },
      (error: unknown) => {
        if (run.current === started)
          setState({ kind: 'refused', message: error instanceof Error ? error.message : String(error) });
      },
    );
  };
  // Another scenario makes the shown run somebody else's.
  const key = scenarioQuery(scenario.value);
  useEffect(() => {
    run.current?.cancel();
    run.current = undefined;
    setState({ kind: 'waiting' });
  }, [key]);
  // Kernels that were waited for let it begin.
  useEffect(() => {
    if (asked && state.kind === 'preparing') start(asked.input, asked.demand);
  }, [asked, state.kind]);
  useEffect(() => () => run.current?.cancel(), []);
  const cancel = () => {
    run.current?.cancel();
    run.current = undefined;
    setState({ kind: 'waiting' });
  };
  return (
    <section class="simulation" aria-labelledby="simulation-title">
      <h3 id="simulation-title">Request by request</h3>
      <p class="field-note">
        {formatCount(requestCount)} requests go through one copy of the model in this browser, step by step,
        their lengths drawn from half to one and a half times the mean. The same requests every time.
      </p>
      <div class="simulation-tools">
        <button
          class="button"
          type="button"
          disabled={state.kind === 'running' || state.kind === 'preparing'}
          onClick={() => {
            kernelsWanted.value = true;
            if (asked) start(asked.input, asked.demand);
            else setState({ kind: 'preparing' });
          }}
        >
          Simulate
        </button>
        {state.kind === 'preparing' ? (
          <span class="field-note">Reading the measured kernels of this accelerator.</span>
        ) : null}
        {state.kind === 'running' ? (
          <>
            <progress max={1} value={state.fraction} aria-label="Share of requests answered" />
            <button class="text-button" type="button" onClick={cancel}>
              Cancel
            </button>
          </>
        ) : null}
      </div>
      <div role="status" aria-live="polite">
        {state.kind === 'refused' ? <p class="refusal">The simulator refused: {state.message}.</p> : null}
        {state.kind === 'done' ? (
          <Outcome result={state.result} dispatchSeconds={state.dispatchSeconds} />
        ) : null}
      </div>
    </section>
  );
}

const quantilesOf = ({ p50, p90, p99 }: Distribution, shift: number) => [
  { fraction: 0.5, name: 'half', seconds: p50 + shift },
  { fraction: 0.9, name: '90 %', seconds: p90 + shift },
  { fraction: 0.99, name: '99 %', seconds: p99 + shift },
];

function Outcome({
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
      <DistributionChart
        id={`${id}-wide`}
        className="wide-drawing"
        summary={summary}
        layout={distributionLayout({ ...input, width: wide })}
      />
      <DistributionChart
        id={`${id}-narrow`}
        className="narrow-drawing"
        summary={summary}
        layout={distributionLayout({ ...input, width: narrow })}
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
            <SeriesChart
              id={`${yName}-wide`}
              className="wide-drawing"
              summary={summary}
              layout={seriesLayout({ ...input, width: wide })}
            />
            <SeriesChart
              id={`${yName}-narrow`}
              className="narrow-drawing"
              summary={summary}
              layout={seriesLayout({ ...input, width: narrow })}
            />
          </figure>
        );
      })}
    </>
  );
}
