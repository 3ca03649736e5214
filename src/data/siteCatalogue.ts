import { catalogueFromRecords } from './catalogueFromRecords.ts';
import { checkRecords } from './checkRecords.ts';
import { recordsFromTexts } from './recordsFromTexts.ts';

const texts = import.meta.glob<string>('/content/data/*/*.yaml', {
  eager: true,
  query: '?raw',
  import: 'default',
});

const read = recordsFromTexts(Object.entries(texts).map(([path, text]) => [path.slice(1), text] as const));
const [problem] = [...read.problems, ...checkRecords(read.records)];
if (problem) {
  const { file, path, expected, received, advice } = problem;
  throw new TypeError(`${file}: ${path} must be ${expected}, got ${received}. To do: ${advice}`);
}

/** Every record, as its file writes it. Pages read it while they are built; it never travels to the browser. */
export const records = read.records;

/** Everything calculations choose from, in SI units. */
export const catalogue = catalogueFromRecords(records);
