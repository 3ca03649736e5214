/** Characters no shell gives a meaning to, wherever in a word they stand. */
const plain = /^[\w%+,./:@-][\w%+,./:=@-]*$/;

/**
 * A text as one word of a POSIX shell. Single quotes keep everything but themselves; a zero character cannot stand in
 * an argument at all and is left out.
 */
export function shellQuoted(text: string): string {
  const word = text.replaceAll('\0', '');
  return plain.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
