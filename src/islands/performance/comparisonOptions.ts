import type { Catalogue } from '../../data/Catalogue.ts';
import type { Chosen } from '../../scenario/chooseFrom.ts';
import type { Option } from '../fields/ComboboxField.tsx';
import { curveName, idOf } from './comparisonStore.ts';

/**
 * What a scenario may be compared with: its accelerator with other weights, other accelerators with the same, then
 * every pair, for readers who type both. Formats are those the engine reads.
 */
export function comparisonOptions(
  { accelerators, formats }: Catalogue,
  { accelerator: own, engine, weights }: Chosen,
): readonly Option[] {
  const wordsOf = ({ id, vendor, printedGigabytes }: (typeof accelerators)[number]) =>
    `${vendor} ${id} ${printedGigabytes} gb`;
  const others = accelerators.filter(({ id }) => id !== own.id);
  const mixed = engine.budget === 'llama.cpp';
  const readable = formats.filter(
    ({ id, stores, scheme }) =>
      id !== weights.format.id && stores.includes('weights') && (scheme === 'mixed') === mixed,
  );
  const pair = (accelerator: (typeof accelerators)[number], format: (typeof formats)[number]): Option => ({
    id: idOf({ ...(accelerator !== own && { acceleratorId: accelerator.id }), weightFormatId: format.id }),
    name: curveName(accelerator, format),
    words: `${wordsOf(accelerator)} ${format.id}`,
  });
  return [
    ...readable.map((format) => pair(own, format)),
    ...others.map((accelerator) => ({
      id: idOf({ acceleratorId: accelerator.id }),
      name: accelerator.name,
      words: wordsOf(accelerator),
    })),
    ...others.flatMap((accelerator) => readable.map((format) => pair(accelerator, format))),
  ];
}
