import type { CatalogueAccelerator } from '../../data/Catalogue.ts';
import type { Evidence } from '../../estimates/memory/MemoryEstimate.ts';
import type { Rung } from '../../estimates/performance/Efficiency.ts';
import { catalogue } from '../shared/catalogueStore.ts';
import { EvidenceMark } from '../shared/EvidenceMark.tsx';
import { removeOwnKernels } from '../shared/ownKernelFile.ts';
import { ownInUse } from './performanceStore.ts';

interface Props {
  readonly evidence: Evidence;
  readonly rung: Rung;
  /** True where some copies only read prompts. */
  readonly apart: boolean;
  readonly accelerator: CatalogueAccelerator;
  readonly engineName: string;
  readonly base: string;
}

/** What the answer rests on: whose kernels were measured, and how wide that makes the range. */
export function EvidenceLine({ evidence, rung, apart, accelerator, engineName, base }: Props) {
  const kin = catalogue.value?.accelerators.find(({ id }) => id === accelerator.kernelsFrom)?.name;
  const words: Readonly<Record<Rung, string>> = {
    own: `Kernels of ${engineName} measured on ${accelerator.name}.`,
    'other-engine': `Kernels measured on ${accelerator.name}, some of them under another engine than ${engineName}.`,
    sibling: `Nobody published kernels of ${accelerator.name}: those of ${kin ?? 'a sibling'} stand for them, scaled to its peaks.`,
    constants: `Nobody published kernels of ${accelerator.name} under ${engineName}: shares of its peaks stand for them.`,
  };
  const own = ownInUse.value;
  // With measurements of the reader alone there may be none of the site that the words would hold for.
  const site = own && rung === 'own' && accelerator.kernelsFrom !== accelerator.id ? '' : words[rung];
  const range = own
    ? 'The range is that of kernels on this site, and was not checked for yours'
    : apart
      ? 'The range is that of copies that do both; few runs with separate pools were published to check it'
      : 'Two measurements in three lie in the range';
  return (
    <p class="provenance">
      <EvidenceMark evidence={evidence} labelled />{' '}
      {own ? `First come your measurements of ${own.device}. ` : ''}
      {site} {range}; <a href={`${base}accuracy/`}>how far off this is</a>.
      {own ? (
        <button class="text-button" type="button" onClick={removeOwnKernels}>
          Remove your measurements
        </button>
      ) : null}
    </p>
  );
}
