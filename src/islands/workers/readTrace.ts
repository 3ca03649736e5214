import { proxy, wrap } from 'comlink';
import type { TraceOutcome } from '../../data/imports/trace/TraceReading.ts';
import type { TraceFileReader } from './traceWorker.ts';

/** A file being read: what becomes of it, and the way to stop it, after which the outcome is `stopped`. */
export interface TraceRun {
  readonly outcome: Promise<TraceOutcome>;
  readonly cancel: () => void;
}

export interface ReadTraceOptions {
  /** Hours by which times are moved later before they are counted into the week: a zone's offset from UTC. */
  readonly offsetHours?: number;
  /** Told the share of bytes read after every few megabytes. */
  readonly onProgress?: (fraction: number) => void;
}

/** Starts to read a file of requests in a worker that ends with it. The outcome rejects where the file cannot be loaded. */
export function readTrace(
  file: File,
  { offsetHours = 0, onProgress = () => undefined }: ReadTraceOptions = {},
): TraceRun {
  const worker = new Worker(new URL('./traceWorker.ts', import.meta.url), { type: 'module' });
  let cancel = () => worker.terminate();
  const ended = new Promise<TraceOutcome>((resolve, reject) => {
    cancel = () => resolve({ kind: 'stopped' });
    // A worker that cannot start would be waited for without end.
    worker.addEventListener('error', ({ message }) =>
      reject(new Error(`worker must run to its end, got ${message}`)),
    );
  });
  const read = wrap<TraceFileReader>(worker).read(file, offsetHours, proxy(onProgress));
  return { outcome: Promise.race([read, ended]).finally(() => worker.terminate()), cancel };
}
