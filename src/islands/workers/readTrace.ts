import type { TraceOutcome } from '../../data/imports/trace/TraceReading.ts';
import { runInWorker, type WorkerRun } from './runInWorker.ts';
import type { TraceFileReader } from './traceWorker.ts';

export interface ReadTraceOptions {
  /** Hours by which times are moved later before they are counted into the week: a zone's offset from UTC. */
  readonly offsetHours?: number;
  /** Told the share of bytes read after every few megabytes. */
  readonly onProgress?: (fraction: number) => void;
}

/** Starts to read a file of requests in a worker that ends with it. The result rejects where the file cannot be loaded. */
export function readTrace(
  file: File,
  { offsetHours = 0, onProgress = () => undefined }: ReadTraceOptions = {},
): WorkerRun<TraceOutcome> {
  const worker = new Worker(new URL('./traceWorker.ts', import.meta.url), { type: 'module' });
  return runInWorker<TraceFileReader, TraceOutcome>(worker, onProgress, (reader, progress) =>
    reader.read(file, offsetHours, progress),
  );
}
