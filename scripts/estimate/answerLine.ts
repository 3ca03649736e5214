import { readFileSync } from 'node:fs';
import { catalogueFromRecords } from '../../src/data/catalogueFromRecords.ts';
import { economicsFromRecords } from '../../src/data/economicsFromRecords.ts';
import { NameIndex } from '../../src/data/NameIndex.ts';
import { readKernelIds } from '../../src/data/readKernelIds.ts';
import { readRecords } from '../../src/data/readRecords.ts';
import { readTrainingTerms } from '../../src/data/trainingTerms.ts';
import { estimateMemory } from '../../src/estimates/memory/estimateMemory.ts';
import { fitTogether } from '../../src/scenario/fitTogether.ts';
import { memoryInput } from '../../src/scenario/memoryInput.ts';
import { isoDay } from '../../src/units/isoDay.ts';
import { costAnswer } from './costAnswer.ts';
import { memoryAnswer } from './memoryAnswer.ts';
import { chosenFromLine, lineFields } from './chosenFromLine.ts';
import { performanceAnswer } from './performanceAnswer.ts';
import { asksPlan, planAnswer } from './planAnswer.ts';
import { trainingAnswer } from './trainingAnswer.ts';

/** The fields of an input line, as JSON gave them. */
export type Line = Readonly<Record<string, unknown>>;

/** Makes the function that turns one line of JSON into another. Reads the catalogue once. */
export function answerLine(): (text: string) => string {
  const { records, problems } = readRecords();
  const [problem] = problems;
  if (problem)
    throw new TypeError(`${problem.file} must be correct, got ${problem.path}: ${problem.received}`);
  const catalogue = catalogueFromRecords(records, readKernelIds());
  const names = new NameIndex(records);
  const performance = performanceAnswer(catalogue);
  const economics = economicsFromRecords(records, isoDay(new Date()));
  const cost = costAnswer(catalogue, economics);
  const plan = planAnswer(catalogue, economics, names);
  const terms = readTrainingTerms(readFileSync('content/data/measurements/training-terms.yaml', 'utf8'));
  const training = trainingAnswer(catalogue, economics, terms);
  return (text) => {
    let line: Line = {};
    try {
      line = parseLine(text);
      const { scenario, chosen } = chosenFromLine(line, catalogue, names);
      // Hardware and layout of such a line are what it asks for; there is no memory of them to tell.
      if (asksPlan(line))
        return JSON.stringify({ ...idOf(line), plan: plan(line, scenario, chosen), ...ignoredOf(line) });
      const [refusal] = fitTogether(scenario, chosen).refusals.filter(({ field }) => layoutFields.has(field));
      if (refusal) throw new RangeError(`${layoutFields.get(refusal.field)} ${lowerFirst(refusal.message)}`);
      const memory = estimateMemory(memoryInput(scenario, chosen));
      return JSON.stringify({
        ...idOf(line),
        memory: memoryAnswer(memory),
        ...performance(line, scenario, chosen, memory),
        ...cost(line, scenario, chosen, memory),
        ...training(line, chosen),
        ...ignoredOf(line),
      });
    } catch (error) {
      return JSON.stringify({ ...idOf(line), error: error instanceof Error ? error.message : String(error) });
    }
  };
}

/** A context beyond the published one may be what the line asks about; a layout no engine can run is not. */
const layoutFields: ReadonlyMap<string, string> = new Map([
  ['tensorCount', 'tensorParallel'],
  ['pipelineCount', 'pipelineParallel'],
  ['expertCount', 'expertParallel'],
  ['prefillCount', 'prefillCopies'],
]);

/** The refusal as a line's error: its rule alone, since nothing is answered. */
const lowerFirst = (message: string): string =>
  message.replace(/^Must/, 'must').replace(/\. The answer uses.*$/, '');

function parseLine(text: string): Line {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new TypeError('line must be JSON, got something else');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new TypeError(`line must be a JSON object, got ${Array.isArray(value) ? 'a list' : typeof value}`);
  }
  return value as Line;
}

function ignoredOf(line: Line): { readonly ignored?: readonly string[] } {
  const ignored = Object.keys(line).filter((key) => !lineFields.has(key));
  return ignored.length > 0 ? { ignored } : {};
}

const idOf = (line: Line): { readonly id?: unknown } => (Object.hasOwn(line, 'id') ? { id: line['id'] } : {});
