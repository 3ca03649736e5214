import { ownKernelBytes } from '../../data/imports/ownKernelBytes.ts';
import type { OwnKernels } from '../../data/imports/ownKernelsFromText.ts';
import { calculatorKeys } from './calculatorKeys.ts';
import { ownKernels } from './kernelStore.ts';

/** Storage has room for a few megabytes in all; the whole grid takes some 3 kB. */
const mostKept = 200_000;

/**
 * Takes a file of the reader's measurements for an accelerator; what was there before stays when it cannot be read.
 *
 * @throws {RangeError | TypeError} with the sentence to show when it cannot be read.
 */
export async function takeOwnKernels(acceleratorId: string, file: File): Promise<void> {
  if (file.size > ownKernelBytes)
    throw new RangeError(`file must be at most ${ownKernelBytes} bytes, got ${file.size}`);
  const text = await file.text();
  const found = await read(acceleratorId, text);
  ownKernels.value = { ...found, kept: text.length < mostKept && store({ acceleratorId, text }) };
}

export function removeOwnKernels(): void {
  ownKernels.value = undefined;
  store(undefined);
}

/** Takes what the last visit left, unless something was given since. */
export async function restoreOwnKernels(): Promise<void> {
  try {
    const stored = localStorage.getItem(calculatorKeys.ownKernels);
    if (stored === null || ownKernels.value) return;
    const { acceleratorId, text } = JSON.parse(stored) as { acceleratorId: string; text: string };
    const found = await read(acceleratorId, text);
    ownKernels.value ??= { ...found, kept: true };
  } catch {
    // Storage may be refused, or hold what an older version of the site kept; measurements can be given again.
  }
}

async function read(acceleratorId: string, text: string): Promise<OwnKernels> {
  const { readInWorker } = await import('../workers/readInWorker.ts');
  return readInWorker((reader) => reader.kernels(acceleratorId, text));
}

function store(what: { readonly acceleratorId: string; readonly text: string } | undefined): boolean {
  try {
    if (what) localStorage.setItem(calculatorKeys.ownKernels, JSON.stringify(what));
    else localStorage.removeItem(calculatorKeys.ownKernels);
    return true;
  } catch {
    // Storage may be refused or full; the measurements then last as long as the page.
    return false;
  }
}
