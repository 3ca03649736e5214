import type { KernelTables } from '../../estimates/performance/KernelTables.ts';
import { ownKernelFileRecord } from '../ownKernelFile.ts';
import { isObject } from './isObject.ts';
import { kernelTablesFromFile } from './kernelTablesFromFile.ts';
import { ownKernelBytes } from './ownKernelBytes.ts';
import { parseConfigText } from './parseConfigText.ts';
import { shownValue } from './shownValue.ts';

/** Kernels the reader measured, and the name their device gives itself. */
export interface OwnKernels {
  readonly device: string;
  readonly tables: KernelTables;
}

type Issue = NonNullable<ReturnType<typeof ownKernelFileRecord.safeParse>['error']>['issues'][number];

/**
 * Reads what `measure-kernels.py` wrote, as measurements of one accelerator.
 *
 * @throws {RangeError | TypeError} when the text is too long or no such file.
 */
export function ownKernelsFromText(acceleratorId: string, text: string): OwnKernels {
  if (text.length > ownKernelBytes)
    throw new RangeError(`file must be at most ${ownKernelBytes} bytes, got ${text.length}`);
  const value = parseConfigText(text, 'file');
  const { success, data, error } = ownKernelFileRecord.safeParse(value);
  if (success) return { device: data.device, tables: kernelTablesFromFile(acceleratorId, data) };
  const [issue] = error.issues;
  throw new TypeError(issue ? sentenceOf(issue, value) : 'file must be whole, got a fault');
}

function sentenceOf(issue: Issue, file: unknown): string {
  const [unknownKey] = issue.code === 'unrecognized_keys' ? issue.keys : [];
  const path = unknownKey === undefined ? issue.path : [...issue.path, unknownKey];
  const name = path.map((step) => shortened(String(step))).join('.');
  const got = shownValue(valueAt(file, path));
  // Rules between fields name the field themselves.
  if (issue.code === 'custom') return `${name === '' ? '' : `${name}: `}${issue.message}, got ${got}`;
  return `${name === '' ? 'file' : name} must be ${ruleOf(issue)}, got ${got}`;
}

function ruleOf(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return `of type ${issue.expected}`;
    case 'too_small':
      return `${issue.inclusive === false ? 'above' : 'at least'} ${issue.minimum}${inItems(issue.origin)}`;
    case 'too_big':
      return `at most ${issue.maximum}${inItems(issue.origin)}`;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'unrecognized_keys':
      return 'left out';
    case 'invalid_format':
      return `text of the format ${issue.format}`;
    default:
      return 'as measure-kernels.py writes it';
  }
}

const inItems = (origin: string): string =>
  origin === 'string' ? ' letters long' : origin === 'array' ? ' items long' : '';

const longestStep = 40;
const shortened = (step: string): string =>
  step.length > longestStep ? `${step.slice(0, longestStep)}…` : step;

const valueAt = (file: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, step) => {
    if (Array.isArray(value)) return (value as readonly unknown[])[Number(step)];
    return isObject(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined;
  }, file);
