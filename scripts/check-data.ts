import { readRecords } from '../src/data/readRecords.ts';
import { checkRecords } from '../src/data/checkRecords.ts';

const { records, problems } = readRecords();
const all = [...problems, ...checkRecords(records)];
const shown = 40;
for (const { file, path, expected, received, advice } of all.slice(0, shown)) {
  console.error(`${file}: ${path}\n  expected ${expected}\n  received ${received}\n  do       ${advice}`);
}
if (all.length > 0) {
  console.error(
    `${all.length} faults in content/data${all.length > shown ? `, the first ${shown} shown` : ''}`,
  );
  process.exit(1);
}
