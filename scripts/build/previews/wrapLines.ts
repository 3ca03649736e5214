/** Lines of a text, filled one after the other. */
function filled(text: string, width: number, widthOf: (line: string) => number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(/[ \n]+/)) {
    const longer = `${lines.at(-1) ?? ''} ${word}`;
    if (lines.length > 0 && widthOf(longer.trim()) <= width) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A line's width is narrowed in steps of this share of the whole. */
const steps = 40;

/**
 * Breaks a text between words into as few lines as a width allows, of lengths as even as that many lines can have. A
 * word that is wider stands on a line of its own.
 */
export function wrapLines(text: string, width: number, widthOf: (line: string) => number): readonly string[] {
  let lines = filled(text, width, widthOf);
  for (let step = steps - 1; step > 0; step -= 1) {
    const narrower = filled(text, (width * step) / steps, widthOf);
    if (narrower.length > lines.length || narrower.some((line) => widthOf(line) > width)) break;
    lines = narrower;
  }
  return lines;
}
