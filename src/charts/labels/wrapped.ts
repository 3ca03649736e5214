import { type TextWidthInput, textWidth } from './textWidth.ts';

/** A text in lines no wider than `width`, parted between words; one long word stays whole. */
export function wrapped(
  text: string,
  width: number,
  look: Omit<TextWidthInput, 'text'> = {},
): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && textWidth({ ...look, text: longer }) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
