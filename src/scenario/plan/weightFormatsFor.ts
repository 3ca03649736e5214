import type { CatalogueFormat } from '../../data/Catalogue.ts';
import type { LanguageModel } from '../../estimates/languageModel/LanguageModel.ts';
import { bfloatBits, bitsOf } from './bitsOf.ts';

/** Formats that most models can be had in, or be made into with the usual tools, the widest first. */
const offered: readonly string[] = [
  'bf16',
  'fp8',
  'int4-g128',
  'nvfp4',
  'gguf-q8_0',
  'gguf-q6_k',
  'gguf-q4_k_m',
  'gguf-mxfp4',
];
/** Mixes that stand for a format block for block, and for nothing else. */
const mixOf: ReadonlyMap<string, string> = new Map([['mxfp4', 'gguf-mxfp4']]);
/** Block types of a mix are a little wider than what they stand for; other formats have to save at least as much. */
const marginBits = 1;

/** Formats in which a model's weights are tried: its publisher's own, and usual ones that are narrower. */
export function weightFormatsFor(
  { published }: LanguageModel,
  formats: readonly CatalogueFormat[],
): readonly CatalogueFormat[] {
  const native = formats.find(({ id }) => id === published.formatId);
  const nativeBits = native ? bitsOf(native) : bfloatBits;
  const mix = mixOf.get(published.formatId);
  const others = offered.flatMap((id) => {
    const format = formats.find((one) => one.id === id);
    if (!format || id === published.formatId || !format.stores.includes('weights')) return [];
    if (format.scheme === 'mixed' && (mix !== undefined || [...mixOf.values()].includes(id)))
      return id === mix ? [format] : [];
    const margin = format.scheme === 'mixed' ? marginBits : -marginBits;
    return bitsOf(format) < nativeBits + margin ? [format] : [];
  });
  return native ? [native, ...others] : others;
}
