/** A note of a record as a sentence: a capital at its beginning unless a name or a path stands there, a full stop. */
export function noteSentence(note: string): string {
  const [first = ''] = note.split(' ');
  const begun = /^[a-z]+[,;:]?$|^[a-z]+-[a-z]+[,;:]?$/.test(first)
    ? `${first.charAt(0).toUpperCase()}${note.slice(1)}`
    : note;
  return `${begun.replace(/\.$/, '')}.`;
}
