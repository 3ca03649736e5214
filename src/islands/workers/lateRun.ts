import type { WorkerRun } from './runInWorker.ts';

/** Work whose code is fetched first; what was cancelled meanwhile never begins. */
export function lateRun<Code, Result>(
  load: () => Promise<Code>,
  begin: (code: Code) => WorkerRun<Result>,
): WorkerRun<Result> {
  let cancelled = false;
  let run: WorkerRun<Result> | undefined;
  return {
    result: load().then((code) => {
      if (cancelled) return undefined;
      run = begin(code);
      return run.result;
    }),
    cancel: () => {
      cancelled = true;
      run?.cancel();
    },
  };
}
