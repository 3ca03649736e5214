import { type TextWidthInput, textWidth } from './textWidth.ts';
import { wrappedBy } from './wrappedBy.ts';

/** A text of a chart in lines no wider than `width`, parted between words; one long word stays whole. */
export const wrapped = (
  text: string,
  width: number,
  look: Omit<TextWidthInput, 'text'> = {},
): readonly string[] => wrappedBy(text, width, (line) => textWidth({ ...look, text: line }));
