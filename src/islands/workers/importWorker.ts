import { expose } from 'comlink';
import { modelFromFiles } from '../../data/imports/modelFromFiles.ts';
import { ownKernelsFromText } from '../../data/imports/ownKernelsFromText.ts';
import { comparisonFromFile } from '../../scenario/compare/comparisonCodec.ts';
import { scenarioFromFile } from '../../scenario/fileCodec.ts';
import { organisationFromText, type OrganisationReading } from '../../scenario/money/organisationCodec.ts';
import { textOfFile } from './textOfFile.ts';

/** Reads what the reader brings away from the page, so that a damaged file cannot freeze it. */
const reader = {
  model: (files: readonly File[], supplied: Readonly<Record<string, unknown>>) =>
    modelFromFiles(
      files.map((file) => ({
        name: file.name,
        size: file.size,
        bytes: (begin: number, end: number) => file.slice(begin, end).arrayBuffer(),
      })),
      supplied,
    ),
  kernels: (acceleratorId: string, text: string) => ownKernelsFromText(acceleratorId, text),
  scenario: async (file: File) => scenarioFromFile(await textOfFile(file)),
  comparison: async (file: File) => comparisonFromFile(await textOfFile(file)),
  organisation: async (file: File, reading: OrganisationReading) =>
    organisationFromText(await textOfFile(file), reading),
};

export type ImportReader = typeof reader;

expose(reader);
