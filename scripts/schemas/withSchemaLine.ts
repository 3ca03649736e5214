/** The text of a record with the line by which editors find its schema; kept where it stands. */
export function withSchemaLine(kind: string, text: string): string {
  if (/^# yaml-language-server: \$schema=\S+$/m.test(text)) return text;
  const schemas = '../'.repeat(kind.split('/').length);
  return `# yaml-language-server: $schema=${schemas}schemas/${kind}.json\n${text}`;
}
