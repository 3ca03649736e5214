import type { CatalogueAccelerator } from '../../data/Catalogue.ts';
import type { Evidence } from '../../estimates/memory/MemoryEstimate.ts';
import type { Rung } from '../../estimates/performance/Efficiency.ts';
import { catalogue } from '../shared/catalogueStore.ts';
import { EvidenceMark } from '../shared/EvidenceMark.tsx';

interface Props {
  readonly evidence: Evidence;
  readonly rung: Rung;
  readonly accelerator: CatalogueAccelerator;
  readonly engineName: string;
  readonly base: string;
}

/** What the answer rests on: whose kernels were measured, and how wide that makes the range. */
export function EvidenceLine({ evidence, rung, accelerator, engineName, base }: Props) {
  const kin = catalogue.value?.accelerators.find(({ id }) => id === accelerator.kernelsFrom)?.name;
  const words: Readonly<Record<Rung, string>> = {
    own: `Kernels of ${engineName} measured on ${accelerator.name}.`,
    'other-engine': `Kernels measured on ${accelerator.name}, some of them under another engine than ${engineName}.`,
    sibling: `Nobody published kernels of ${accelerator.name}: those of ${kin ?? 'a sibling'} stand for them, scaled to its peaks.`,
    constants: `Nobody published kernels of ${accelerator.name} under ${engineName}: shares of its peaks stand for them.`,
  };
  return (
    <p class="provenance">
      <EvidenceMark evidence={evidence} labelled /> {words[rung]} Two measurements in three lie in the range;{' '}
      <a href={`${base}accuracy/`}>how far off this is</a>.
    </p>
  );
}
