import { readFileSync } from 'node:fs';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import { decompress } from 'woff2-encoder';
import type { PlacedLetter, Typeface, Weight } from './Typeface.ts';

/**
 * The typeface of a WOFF2 file with an axis of weight. Letters become outlines here, so that no font of the machine can
 * take its place when a picture is drawn.
 *
 * @throws {RangeError} for a text with a letter that the file lacks.
 */
export async function readTypeface(
  file: string,
  weights: Readonly<Record<Weight, number>>,
): Promise<Typeface> {
  const bytes = Uint8Array.from(await decompress(readFileSync(file)));
  const face = new Face(new Blob(bytes.buffer));
  const fontOf = (weight: number): Font => {
    const font = new Font(face);
    font.setVariations([new Variation('wght', weight)]);
    return font;
  };
  const fonts = { text: fontOf(weights.text), strong: fontOf(weights.strong) };

  function shaped(text: string, weight: Weight) {
    const buffer = new Buffer();
    buffer.addText(text);
    buffer.guessSegmentProperties();
    shape(fonts[weight], buffer);
    const infos = buffer.getGlyphInfos();
    const lacking = infos.find(({ codepoint: glyph }) => glyph === 0);
    if (lacking)
      throw new RangeError(
        `text must be in letters of ${file.replace(/.*[\\/]/, '')}, got ${text.slice(lacking.cluster)}`,
      );
    return buffer.getGlyphPositions().map(({ xAdvance, xOffset }, index) => ({
      glyph: infos[index]?.codepoint ?? 0,
      advance: xAdvance / face.upem,
      offset: xOffset / face.upem,
    }));
  }

  // Lines are measured many times while they are broken.
  const measured = new Map<string, number>();

  return {
    emsOf: (text, weight) => {
      const key = `${weight} ${text}`;
      const ems = measured.get(key) ?? shaped(text, weight).reduce((sum, { advance }) => sum + advance, 0);
      measured.set(key, ems);
      return ems;
    },
    lettersOf: (text, weight) => {
      const letters: PlacedLetter[] = [];
      let pen = 0;
      for (const { glyph, advance, offset } of shaped(text, weight)) {
        letters.push({ outline: fonts[weight].glyphToPath(glyph), ems: pen + offset });
        pen += advance;
      }
      return letters;
    },
  };
}
