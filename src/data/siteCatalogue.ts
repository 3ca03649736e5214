import { catalogueFromRecords } from './catalogueFromRecords.ts';
import { checkRecords } from './checkRecords.ts';
import { formatLosses } from './formatLosses.ts';
import { recordsFromTexts } from './recordsFromTexts.ts';
import { siteQuality } from './siteQuality.ts';

const texts = import.meta.glob<string>(
  // Measurements are no records: their rows stand in tables, and a list of rules beside them.
  ['/content/data/**/*.yaml', '!/content/data/measurements/*'],
  { eager: true, query: '?raw', import: 'default' },
);

const read = recordsFromTexts(Object.entries(texts).map(([path, text]) => [path.slice(1), text] as const));
const [problem] = [...read.problems, ...checkRecords(read.records)];
if (problem) {
  const { file, path, expected, received, advice } = problem;
  throw new TypeError(`${file}: ${path} must be ${expected}, got ${received}. To do: ${advice}`);
}

/** Every record, as its file writes it. Pages read it while they are built; it never travels to the browser. */
export const records = read.records;

const kernels = import.meta.glob<string>(
  ['/content/data/kernels/*.json', '!/content/data/kernels/fallback.json'],
  { eager: true, query: '?raw', import: 'default' },
);

/** Files of measured kernels as text, by accelerator. */
export const kernelTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(kernels).map(([path, text]) => [
    path.slice(path.lastIndexOf('/') + 1, -'.json'.length),
    text,
  ]),
);

/** Everything calculations choose from, in SI units. */
export const catalogue = catalogueFromRecords(records, [...kernelTexts.keys()], formatLosses(siteQuality));
