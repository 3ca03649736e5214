import { expose } from 'comlink';
import { modelFromFiles } from '../../data/imports/modelFromFiles.ts';

/** Reads the reader's files away from the page, so that a damaged one cannot freeze it. */
const reader = {
  read: (files: readonly File[], supplied: Readonly<Record<string, unknown>>) =>
    modelFromFiles(
      files.map((file) => ({
        name: file.name,
        size: file.size,
        bytes: (begin: number, end: number) => file.slice(begin, end).arrayBuffer(),
      })),
      supplied,
    ),
};

export type ImportReader = typeof reader;

expose(reader);
