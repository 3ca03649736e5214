import type { Architecture, Part } from '../../estimates/languageModel/Architecture.ts';
import type { NamedPart } from './ArchitectureDraft.ts';
import { layerRunsOf } from './layerRunsOf.ts';

/** Parts named once and layers that refer to them, from layers written out; unlike parts of one name are numbered. */
export function foldedLayersOf(
  layers: readonly (readonly NamedPart[])[],
): Pick<Architecture, 'parts' | 'layers'> {
  const parts: Record<string, Part> = {};
  const nameByShape = new Map<string, string>();
  const countByName = new Map<string, number>();
  const nameOf = ({ name, part }: NamedPart): string => {
    const shape = `${name} ${JSON.stringify(part)}`;
    const known = nameByShape.get(shape);
    if (known !== undefined) return known;
    const count = (countByName.get(name) ?? 0) + 1;
    const unique = count === 1 ? name : `${name}-${count}`;
    countByName.set(name, count);
    nameByShape.set(shape, unique);
    parts[unique] = part;
    return unique;
  };
  const named = layers.map((layer) => layer.map(nameOf));
  return { parts, layers: layerRunsOf(named) };
}
