import { signal } from '@preact/signals';
import type { OwnKernels } from '../../data/imports/ownKernelsFromText.ts';
import { ownKernelBytes } from '../../data/imports/ownKernelBytes.ts';
import type { KernelFile } from '../../data/kernelFile.ts';
import type { KernelTables } from '../../estimates/performance/KernelTables.ts';

/** Measured kernels that were loaded, by accelerator; `failed` where the site did not hold them. */
export const kernels = signal<ReadonlyMap<string, KernelTables | 'failed'>>(new Map());

const loading = new Set<string>();

/** Loads the measured kernels of an accelerator from this site, once. */
export function loadKernels(acceleratorId: string): void {
  if (loading.has(acceleratorId)) return;
  loading.add(acceleratorId);
  void fetchKernels(acceleratorId).then(
    (tables) => keep(acceleratorId, tables),
    // Without them the answer rests on class constants, and says so.
    () => keep(acceleratorId, 'failed'),
  );
}

const keep = (acceleratorId: string, tables: KernelTables | 'failed') => {
  kernels.value = new Map(kernels.value).set(acceleratorId, tables);
};

async function fetchKernels(acceleratorId: string): Promise<KernelTables> {
  const base = document.documentElement.dataset['base'] ?? '/';
  const response = await fetch(`${base}kernels/${acceleratorId}.json`);
  if (!response.ok) throw new TypeError(`kernels must be at ${base}kernels, got status ${response.status}`);
  const [file, { kernelTablesFromFile }] = await Promise.all([
    response.json() as Promise<KernelFile>,
    import('../../data/imports/kernelTablesFromFile.ts'),
  ]);
  return kernelTablesFromFile(acceleratorId, file);
}

/** Kernels the reader measured, and whether the next visit finds them. */
export interface KeptKernels extends OwnKernels {
  readonly kept: boolean;
}

/** What the reader measured with measure-kernels.py, for the one accelerator it was given for. */
export const ownKernels = signal<KeptKernels | undefined>(undefined);

const ownKey = 'llm-onpremise:own-kernels';
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
    const stored = localStorage.getItem(ownKey);
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
    if (what) localStorage.setItem(ownKey, JSON.stringify(what));
    else localStorage.removeItem(ownKey);
    return true;
  } catch {
    // Storage may be refused or full; the measurements then last as long as the page.
    return false;
  }
}
