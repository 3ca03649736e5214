import { useState } from 'preact/hooks';
import { useComputed } from '@preact/signals';
import { DropPlace } from '../fields/DropPlace.tsx';
import { catalogue } from '../shared/catalogueStore.ts';
import { type KeptKernels, ownKernels } from '../shared/kernelStore.ts';
import { removeOwnKernels, takeOwnKernels } from '../shared/ownKernelFile.ts';
import { messageOf } from '../shared/messageOf.ts';
import { answer } from '../shared/scenarioStore.ts';
import { ownInUse } from './performanceStore.ts';

type State =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'refused'; readonly message: string };

/** Where the reader brings what measure-kernels.py timed on their machine; read in the browser, sent nowhere. */
export function OwnKernels({ base }: { readonly base: string }) {
  /** What the measurements stand for when they are given. */
  const accelerator = useComputed(() => answer.value?.chosen.accelerator).value;
  const [state, setState] = useState<State>({ kind: 'waiting' });
  const own = ownKernels.value;

  const take = async (file: File | undefined) => {
    if (!file || !accelerator) return;
    setState({ kind: 'reading' });
    try {
      await takeOwnKernels(accelerator.id, file);
      setState({ kind: 'waiting' });
    } catch (error) {
      setState({ kind: 'refused', message: messageOf(error) });
    }
  };
  if (!accelerator) return null;
  return (
    <details class="own-model own-kernels">
      <summary>Use your own measurements</summary>
      <div class="own-model-body">
        <p>
          <a href={`${base}measure-kernels.py`} download="">
            measure-kernels.py
          </a>{' '}
          needs Python and PyTorch alone. It times matrix products, attention and, with several accelerators,
          their all-reduce on your machine, and writes a small JSON file. Given here, its times stand for the
          kernels of the accelerator chosen above.
        </p>
        <DropPlace label="Measured kernels" accept=".json" onFiles={([file]) => void take(file)}>
          or drop it here, as measured on {accelerator.name}. It is read in this browser; nothing is sent
          anywhere.
        </DropPlace>
        <div role="status" aria-live="polite">
          {state.kind === 'reading' ? <p>Reading.</p> : null}
          {state.kind === 'refused' ? (
            <p class="refusal">Could not be read: {state.message}. Your other inputs stand.</p>
          ) : null}
          {own && state.kind !== 'reading' ? <InUse own={own} /> : null}
        </div>
      </div>
    </details>
  );
}

function InUse({ own: { device, tables, kept } }: { readonly own: KeptKernels }) {
  const name = catalogue.value?.accelerators.find(({ id }) => id === tables.acceleratorId)?.name;
  return (
    <>
      <p>
        <strong>{device}</strong> was measured and stands for {name ?? tables.acceleratorId}:{' '}
        {tables.tables.map(({ family, dtype }) => `${family} in ${dtype}`).join(', ')}. The rest comes from
        the tables of this site.{' '}
        {ownInUse.value
          ? ''
          : 'It is not in use now: the scenario has another accelerator, or an engine with kernels of its own. '}
        {kept
          ? 'This browser keeps it for your next visit.'
          : 'This browser does not keep it: give it again at your next visit.'}
      </p>
      <button class="text-button" type="button" onClick={removeOwnKernels}>
        Remove it
      </button>
    </>
  );
}
