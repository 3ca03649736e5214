import { catalogueFromRecords } from '../../src/data/catalogueFromRecords.ts';
import { NameIndex } from '../../src/data/NameIndex.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import type { MemoryInput } from '../../src/estimates/memory/MemoryInput.ts';
import { memoryInput } from '../../src/scenario/memoryInput.ts';
import type { Line } from '../estimate/answerLine.ts';
import { chosenFromLine } from '../estimate/chosenFromLine.ts';
import { benchLines } from './benchLines.ts';

/** The scenarios of the benchmark as the memory estimate takes them; names are looked up beforehand. */
export function benchInputs(): readonly MemoryInput[] {
  const { records } = readRecords();
  const catalogue = catalogueFromRecords(records);
  const names = new NameIndex(records);
  return benchLines.map((text) => {
    const { scenario, chosen } = chosenFromLine(JSON.parse(text) as Line, catalogue, names);
    return memoryInput(scenario, chosen);
  });
}
