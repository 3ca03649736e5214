const plain = /^[\w+,./:@$-][\w+,./:=@$-]*$/;

/**
 * A text as one word of a line in a systemd unit: double quotes with C escapes, and the signs of specifiers
 * doubled. See systemd.syntax(7). Holds where a dollar sign means nothing, as in Environment=, see systemd.exec(5).
 */
export function systemdQuoted(text: string): string {
  const word = text.replaceAll('\0', '');
  if (plain.test(word)) return word;
  const escaped = word
    .replaceAll('\\', String.raw`\\`)
    .replaceAll('"', String.raw`\"`)
    .replaceAll('\n', String.raw`\n`)
    .replaceAll('\r', String.raw`\r`)
    .replaceAll('\t', String.raw`\t`)
    .replaceAll('%', '%%');
  return `"${escaped}"`;
}
