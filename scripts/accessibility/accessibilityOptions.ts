import { parseArgs } from 'node:util';

export interface AccessibilityOptions {
  /** How many pages, spread over all of them. */
  readonly sampleCount: number;
  readonly workerCount: number;
  /** Only pages whose path begins so. */
  readonly under: string;
  /** Whether the page on accessibility takes over what was found. */
  readonly stores: boolean;
}

function countOf(name: string, text: string | undefined, usual: number): number {
  if (text === undefined) return usual;
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1)
    throw new TypeError(`--${name} must be a whole number from 1, got ${text}`);
  return count;
}

/** What the command was asked to do; a word it does not know is refused. */
export function accessibilityOptions(words: readonly string[], processorCount: number): AccessibilityOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      sample: { type: 'string' },
      workers: { type: 'string' },
      under: { type: 'string', default: '' },
      store: { type: 'boolean', default: false },
    },
  });
  if (values.store && values.under !== '')
    throw new TypeError(
      `--store must go without --under, since the site tells of all its pages, got ${values.under}`,
    );
  return {
    sampleCount: countOf('sample', values.sample, Number.POSITIVE_INFINITY),
    workerCount: countOf('workers', values.workers, processorCount),
    under: values.under,
    stores: values.store,
  };
}
