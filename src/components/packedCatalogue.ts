import { catalogue } from '../data/siteCatalogue.ts';
import type { PackedCatalogue } from '../islands/shared/fetchCatalogue.ts';

const mix = catalogue.formats.find((format) => format.scheme === 'mixed');

/** The catalogue as it travels to the browser: block types once, not with every mix. */
export const packedCatalogue: PackedCatalogue = {
  ...catalogue,
  formats: catalogue.formats.map((format) => {
    if (format.scheme !== 'mixed') return { ...format };
    const { blocks: _, ...rest } = format;
    return rest;
  }),
  blocks: mix?.scheme === 'mixed' ? mix.blocks : {},
};
