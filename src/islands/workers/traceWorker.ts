import { expose } from 'comlink';
import { traceFromCsv } from '../../data/imports/traceFromCsv.ts';

/** Reads the reader's traffic away from the page. */
const reader = {
  read: (file: File, offsetHours: number, onProgress: (fraction: number) => void) =>
    traceFromCsv(
      {
        name: file.name,
        size: file.size,
        bytes: (begin, end) => file.slice(begin, end).arrayBuffer(),
      },
      {
        offsetHours,
        onProgress: (fraction) => {
          onProgress(fraction);
          return true;
        },
      },
    ),
};

export type TraceFileReader = typeof reader;

expose(reader);
