import { useEffect, useRef, useState } from 'preact/hooks';
import type { Demand } from '../../estimates/performance/Demand.ts';
import type { PerformanceInput } from '../../estimates/performance/PerformanceInput.ts';
import { usualSimulation } from '../../estimates/performance/usualSimulation.ts';
import type { SimulationResult } from '../../simulation/SimulationResult.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import type { WorkerRun } from '../workers/runInWorker.ts';
import { runSimulation } from '../workers/runSimulation.ts';
import { scenarioQuery } from '../../scenario/linkCodec.ts';
import { messageOf } from '../shared/messageOf.ts';
import { scenario } from '../shared/scenarioStore.ts';
import { asked as askedNow } from './askedStore.ts';
import { kernelsWanted } from './performanceStore.ts';
import type { SimulationOutcome } from './SimulationOutcome.tsx';

type State =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'preparing' }
  | { readonly kind: 'running'; readonly fraction: number }
  | { readonly kind: 'done'; readonly result: SimulationResult; readonly dispatchSeconds: number }
  | { readonly kind: 'refused'; readonly message: string };

const waiting: State = { kind: 'waiting' };

/** Runs the scenario through the simulator, request by request, and shows what the mean hides. */
export function SimulationPanel() {
  // A run belongs to the scenario it was started with; another scenario makes it somebody else's.
  const key = scenarioQuery(scenario.value);
  const [kept, keep] = useState<{ readonly of: string; readonly state: State }>({ of: key, state: waiting });
  const state = kept.of === key ? kept.state : waiting;
  const setState = (next: State) => keep({ of: key, state: next });
  // The pictures of a run are loaded with the first one.
  const [Outcome, setOutcome] = useState<typeof SimulationOutcome | undefined>(undefined);
  const run = useRef<(WorkerRun<SimulationResult> & { readonly of: string }) | undefined>(undefined);
  const asked = askedNow.value;
  const apart = (asked?.input.parallelism.prefillCount ?? 0) > 0;
  const cancel = () => {
    run.current?.cancel();
    run.current = undefined;
    setState(waiting);
  };
  const start = (input: PerformanceInput, demand: Demand) => {
    setState({ kind: 'running', fraction: 0 });
    const begun = runSimulation(input, demand, usualSimulation, (fraction) => {
      if (run.current === started) setState({ kind: 'running', fraction });
    });
    const started = { ...begun, of: key };
    run.current = started;
    const pictures = import('./SimulationOutcome.tsx');
    Promise.all([started.result, pictures]).then(
      ([result, module]) => {
        setOutcome(() => module.SimulationOutcome);
        if (run.current !== started || !result) return;
        // Progress comes over a way of its own, and the last of it may come after the result.
        run.current = undefined;
        setState({ kind: 'done', result, dispatchSeconds: input.timing.dispatchSeconds });
      },
      (error: unknown) => {
        if (run.current === started) setState({ kind: 'refused', message: messageOf(error) });
      },
    );
  };
  useEffect(() => {
    // A run begun between this drawing and its effect is of this scenario and goes on.
    if (run.current && run.current.of !== key) cancel();
  }, [key]);
  // Kernels that were waited for let it begin.
  useEffect(() => {
    if (asked && !apart && state.kind === 'preparing') start(asked.input, asked.demand);
  }, [asked, state.kind]);
  useEffect(() => () => run.current?.cancel(), []);
  return (
    <section class="simulation" aria-labelledby="simulation-title">
      <h3 id="simulation-title">Request by request</h3>
      <p class="field-note">
        {formatCount(usualSimulation.requestCount)} requests go through one copy of the model in this browser,
        step by step, their lengths drawn from half to one and a half times the mean. The same requests every
        time.
      </p>
      <div class="simulation-tools">
        <button
          class="button"
          type="button"
          disabled={apart || state.kind === 'running' || state.kind === 'preparing'}
          onClick={() => {
            kernelsWanted.value = true;
            if (asked) start(asked.input, asked.demand);
            else setState({ kind: 'preparing' });
          }}
        >
          Simulate
        </button>
        {apart ? (
          <span class="field-note">
            With separate pools only plans are simulated: here, leave no copy to read prompts only, or take
            the figures above.
          </span>
        ) : null}
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
        {state.kind === 'done' && Outcome ? (
          <Outcome result={state.result} dispatchSeconds={state.dispatchSeconds} />
        ) : null}
      </div>
    </section>
  );
}
