import { useEffect, useRef, useState } from 'preact/hooks';
import type { TraceOutcome, TraceReading } from '../../data/imports/trace/TraceReading.ts';
import { moneyText } from '../../scenario/money/moneyCodec.ts';
import { moneyFromTrace } from '../../scenario/money/moneyFromTrace.ts';
import { formatCount, formatThreeDigits } from '../../units/formatQuantity.ts';
import { DropPlace } from '../fields/DropPlace.tsx';
import { messageOf } from '../shared/messageOf.ts';
import { change } from '../shared/scenarioStore.ts';
import { readTrace } from '../workers/readTrace.ts';
import type { WorkerRun } from '../workers/runInWorker.ts';
import { firstMoney, money, question, shownQuestion } from './costStore.ts';

type State =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading'; readonly fraction: number }
  | { readonly kind: 'ended'; readonly outcome: TraceOutcome }
  | { readonly kind: 'failed'; readonly message: string };

/** Takes a trace into the scenario, as one step of undo; says why where it cannot. */
function takeTrace(trace: TraceReading): string | undefined {
  const asked = question.peek() ?? shownQuestion.peek();
  const workingDays = asked?.figures.find(({ name }) => name === 'workingDayCount');
  if (!workingDays) return 'the model must fit its accelerators first';
  const { money: taken, lengths } = moneyFromTrace(trace, money.peek(), workingDays.used.mid);
  change({ ...lengths, money: moneyText(taken, firstMoney.peek()) });
  return undefined;
}

/** Where the reader brings a file of requests; read in a worker of this browser, sent nowhere. */
export function TracePanel() {
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const [offset, setOffset] = useState(0);
  const run = useRef<WorkerRun<TraceOutcome> | undefined>(undefined);
  useEffect(() => () => run.current?.cancel(), []);
  const begin = (file: File | undefined) => {
    if (!file) return;
    run.current?.cancel();
    setState({ kind: 'reading', fraction: 0 });
    const started = readTrace(file, {
      offsetHours: offset,
      onProgress: (fraction) => {
        if (run.current === started) setState({ kind: 'reading', fraction });
      },
    });
    run.current = started;
    started.result.then(
      (outcome) => {
        if (run.current !== started) return;
        const refusal = outcome?.kind === 'read' ? takeTrace(outcome.trace) : undefined;
        if (refusal !== undefined) setState({ kind: 'failed', message: refusal });
        else setState(outcome ? { kind: 'ended', outcome } : { kind: 'waiting' });
      },
      (error: unknown) => {
        if (run.current === started) setState({ kind: 'failed', message: messageOf(error) });
      },
    );
  };
  return (
    <details class="own-model trace">
      <summary>Read your own requests: a CSV of times and token counts</summary>
      <div class="own-model-body">
        <p>
          One row a request, with its time and, if you have them, its input and output tokens. The week, the
          lengths and the peaks then follow your service.
        </p>
        <label class="field offset-field">
          <span class="field-name">Hours to add to its times</span>
          <input
            type="number"
            min={-14}
            max={14}
            step={1}
            value={offset}
            onInput={({ currentTarget }) => setOffset(Math.round(currentTarget.valueAsNumber) || 0)}
          />
        </label>
        <DropPlace label="Requests" accept=".csv,.tsv,.txt" onFiles={([file]) => begin(file)}>
          or drop it here. It is read in this browser; nothing is sent anywhere.
        </DropPlace>
        <div role="status" aria-live="polite">
          {state.kind === 'reading' ? (
            <p class="draws">
              <progress max={1} value={state.fraction} aria-label="Share of the file read" />
              <button class="text-button" type="button" onClick={() => run.current?.cancel()}>
                Cancel
              </button>
            </p>
          ) : null}
          {state.kind === 'failed' ? (
            <p class="refusal">The file could not be taken: {state.message}.</p>
          ) : null}
          {state.kind === 'ended' ? <Outcome outcome={state.outcome} /> : null}
        </div>
      </div>
    </details>
  );
}

function Outcome({ outcome }: { readonly outcome: TraceOutcome }) {
  if (outcome.kind === 'stopped') return null;
  if (outcome.kind === 'refused')
    return (
      <>
        <p class="refusal">The file could not be used: {outcome.message}. Your inputs stand.</p>
        <BadRows count={outcome.badRowCount} rows={outcome.firstBad} />
      </>
    );
  const { rowCount, badRowCount, firstBad, input, output, peakMinute, warnings } = outcome.trace;
  return (
    <>
      <p>
        <strong>{formatCount(rowCount)} requests</strong> are in use
        {input ? `, ${formatCount(input.meanTokens)} tokens in` : ''}
        {output ? `, ${formatCount(output.meanTokens)} out on average` : ''}. The busiest minute has{' '}
        {formatThreeDigits(peakMinute.overItsHour)} times the requests of its hour.
      </p>
      {warnings.length > 0 ? (
        <ul>
          {warnings.map((warning) => (
            <li key={warning}>{warning}</li>
          ))}
        </ul>
      ) : null}
      <BadRows count={badRowCount} rows={firstBad} />
    </>
  );
}

function BadRows({ count, rows }: { readonly count: number; readonly rows: TraceReading['firstBad'] }) {
  if (count === 0) return null;
  return (
    <>
      <p class="refusal">
        {formatCount(count)} {count === 1 ? 'row was' : 'rows were'} left out
        {count > rows.length ? `, the first ${rows.length} of them:` : ':'}
      </p>
      <ul>
        {rows.map(({ line, message }) => (
          <li key={line}>
            Line {formatCount(line)}: {message}
          </li>
        ))}
      </ul>
    </>
  );
}
