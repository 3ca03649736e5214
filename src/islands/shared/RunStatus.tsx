import type { ComponentChildren } from 'preact';
import type { Followed } from '../workers/followed.ts';

interface Props<Result, Report> {
  readonly of: Followed<Result, Report>;
  readonly fractionOf: (report: Report) => number;
  /** What is going on while it runs, and the name of its bar. */
  readonly running: string;
  readonly barName: string;
  /** What broke off, as the beginning of a sentence. */
  readonly stopped: string;
  /** What the button says that begins it again. */
  readonly again: string;
  /** What stands there once the answer is of what is asked. */
  readonly children: ComponentChildren;
}

/** How work in a worker stands: what its answer rests on, how far a new one is, and the way to stop or begin it. */
export function RunStatus<Result, Report>({
  of,
  fractionOf,
  running: during,
  barName,
  stopped,
  again,
  children,
}: Props<Result, Report>) {
  const { result, report, running, stale, refusal } = of.state.value;
  return (
    <div class="draws">
      <div role="status">
        {running ? <span class="field-note">{during}</span> : null}
        {!running && !stale && result !== undefined ? <span class="field-note">{children}</span> : null}
        {!running && stale && refusal === undefined ? (
          <span class="field-note">This is the answer to what was asked before.</span>
        ) : null}
        {refusal === undefined ? null : (
          <p class="refusal">
            {stopped}: {refusal}.
          </p>
        )}
      </div>
      {running ? (
        <>
          <progress max={1} value={report === undefined ? 0 : fractionOf(report)} aria-label={barName} />
          <button class="text-button" type="button" onClick={of.cancel}>
            Cancel
          </button>
        </>
      ) : null}
      {!running && stale ? (
        <button class="text-button" type="button" onClick={of.begin}>
          {again}
        </button>
      ) : null}
    </div>
  );
}
