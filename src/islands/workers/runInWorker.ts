import { proxy, type ProxyMarked, type Remote, wrap } from 'comlink';

/** Work under way: its result, which is undefined once it was cancelled, and the way to cancel it. */
export interface WorkerRun<Result> {
  readonly result: Promise<Result | undefined>;
  readonly cancel: () => void;
}

type Report<Progress> = (progress: Progress) => void;

/** Has a fresh worker do one thing and ends it, whether it is done, fails or is cancelled. */
export function runInWorker<Service, Result, Progress = number>(
  worker: Worker,
  onProgress: Report<Progress>,
  work: (service: Remote<Service>, progress: Report<Progress> & ProxyMarked) => Promise<Result>,
): WorkerRun<Result> {
  let cancel = () => worker.terminate();
  const ended = new Promise<undefined>((resolve, reject) => {
    cancel = () => resolve(undefined);
    // A worker that cannot start would be waited for without end; one that is not found says nothing.
    worker.addEventListener('error', ({ message = 'no start' }: Partial<ErrorEvent>) =>
      reject(new Error(`worker must run to its end, got ${message}`)),
    );
  });
  const result = Promise.race([work(wrap<Service>(worker), proxy(onProgress)), ended]);
  return { result: result.finally(() => worker.terminate()), cancel };
}
