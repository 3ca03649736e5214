import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { lateRun } from './lateRun.ts';
import type { WorkerRun } from './runInWorker.ts';

/** An answer that takes a worker a while: of what is asked now, or still of what was asked before. */
export interface FollowedState<Result, Report> {
  readonly result: Result | undefined;
  /** What was last told of work under way. */
  readonly report: Report | undefined;
  /** True while work runs or is about to: a button that is there for a moment can only be missed. */
  readonly running: boolean;
  /** True where the result is of something asked before. */
  readonly stale: boolean;
  readonly refusal?: string;
}

interface Following<Asked, Result, Report> {
  /** What the reader decided; work that was cancelled begins again when it changes, not when something has loaded. */
  readonly subject: () => unknown;
  /** What the worker is given; undefined while a part of it is on its way, or where there is nothing to ask. */
  readonly asked: ReadonlySignal<Asked | undefined>;
  /** Whether that is known, where it takes a while to be worked out: it is then done once the reader has stopped. */
  readonly isAsked?: () => boolean;
  /** True while the answer that the page was built with holds. */
  readonly isBuilt: () => boolean;
  /** Fetches what starts the work. */
  readonly loadStart: () => Promise<(asked: Asked, onReport: (report: Report) => void) => WorkerRun<Result>>;
  /** Fetches what is on its way, where nobody else does. */
  readonly load?: () => Promise<void>;
}

/** Work that follows what a reader asks. */
export interface Followed<Result, Report> {
  readonly state: ReadonlySignal<FollowedState<Result, Report>>;
  /** Gives the answer that the page was built with, once. */
  readonly seed: (built: Result) => void;
  /** Begins at once, such as after a cancelled run. */
  readonly begin: () => void;
  /** Stops work under way; what was found last stays, marked as of something asked before. */
  readonly cancel: () => void;
  /** Follows from now on, until the function it gives is called. */
  readonly follow: () => () => void;
}

const quietMilliseconds = 250;

/** Has a worker answer once the reader has stopped changing things; what is asked next replaces what runs. */
export function followed<Asked, Result, Report>({
  subject,
  asked,
  isAsked = () => asked.value !== undefined,
  isBuilt,
  loadStart,
  load,
}: Following<Asked, Result, Report>): Followed<Result, Report> {
  type State = FollowedState<Result, Report>;
  const idle = { report: undefined, running: false } as const;
  const state = signal<State>({ ...idle, result: undefined, stale: false });
  let built: Result | undefined;
  let run: WorkerRun<Result> | undefined;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let cancelled: { readonly subject: unknown } | undefined;

  const stop = () => {
    clearTimeout(waiting);
    run?.cancel();
    run = undefined;
  };
  const refuse = (error: unknown) => {
    const refusal = error instanceof Error ? error.message : String(error);
    state.value = { ...idle, result: state.peek().result, stale: true, refusal };
  };
  const begin = () => {
    cancelled = undefined;
    stop();
    state.value = { result: state.peek().result, report: undefined, running: true, stale: true };
    const input = asked.peek();
    if (input === undefined) return;
    const started = lateRun(loadStart, (start) =>
      start(input, (report) => {
        if (run === started) state.value = { ...state.peek(), report };
      }),
    );
    run = started;
    started.result.then(
      (result) => {
        if (run !== started || result === undefined) return;
        run = undefined;
        state.value = { ...idle, result, stale: false };
      },
      (error: unknown) => {
        if (run !== started) return;
        run = undefined;
        refuse(error);
      },
    );
  };
  const follow = () => {
    const end = effect(() => {
      const [of, holds, isKnown] = [subject(), isBuilt(), isAsked()];
      if (cancelled && cancelled.subject === of) return;
      cancelled = undefined;
      stop();
      if (holds && built !== undefined) {
        state.value = { ...idle, result: built, stale: false };
        return;
      }
      const running = isKnown || load !== undefined;
      state.value = { result: state.peek().result, report: undefined, running, stale: true };
      if (isKnown) waiting = setTimeout(begin, quietMilliseconds);
      else load?.().catch(refuse);
    });
    return () => {
      end();
      stop();
    };
  };
  return {
    state,
    seed: (result) => {
      if (built !== undefined) return;
      built = result;
      state.value = { ...idle, result, stale: false };
    },
    begin,
    cancel: () => {
      stop();
      cancelled = { subject: subject() };
      state.value = { ...state.peek(), ...idle };
    },
    follow,
  };
}
