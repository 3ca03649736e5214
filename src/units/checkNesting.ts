/** Files read here nest ten deep at most; what walks a value much deeper than this runs out of stack. */
const mostDepth = 64;

/**
 * Makes sure that a text of JSON nests no deeper than any file that is read here, before it is parsed. Brackets within
 * texts do not count; that the text is JSON at all is left to whoever parses it.
 *
 * @throws {RangeError} when it nests deeper.
 */
export function checkNesting(text: string, name: string): void {
  let depth = 0;
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (quoted) {
      if (letter === '\\') index += 1;
      else if (letter === '"') quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === '{' || letter === '[') {
      depth += 1;
      if (depth > mostDepth) throw new RangeError(`${name} must nest at most ${mostDepth} deep, got more`);
    } else if (letter === '}' || letter === ']') depth -= 1;
  }
}
