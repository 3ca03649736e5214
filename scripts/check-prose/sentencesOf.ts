/** An article as its sentences: what is read in one go, without headings, tables, code and equations. */
export function sentencesOf(text: string): readonly string[] {
  const [, head = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(text) ?? [];
  const [, standfirst = ''] = /^standfirst: (.*)$/m.exec(head) ?? [];
  const prose = body
    .replace(/```.*?```|\{\/\*.*?\*\/\}/gs, '')
    .replace(/<Problem ask="([^"]*)">/g, '\n\n$1\n\n')
    .replace(/<Source\b[^>]*\/>/g, '')
    // What stands on lines of its own is a table, a drawing, a calculator or an equation.
    .replace(/^<[A-Z][^>]*>$/gm, '')
    .replace(/^<\/?[A-Z]\w*\b[^>]*\/?>$/gms, '')
    .replace(/^(?:#+ |\|).*$/gm, '')
    // A figure of the scenario reads as a number.
    .replace(/<[A-Z][^>]*\/>/g, '12')
    .replace(/`[^`\n]*`/g, 'code')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*+/g, '');
  const blocks = [
    standfirst.replace(/^(["'])(.*)\1$/, '$2'),
    ...prose.split(/\n\s*\n|\n(?=\s*(?:[-*]|\d+\.) )/),
  ];
  return blocks
    .map((block) =>
      block
        .replace(/^\s*(?:[-*]|\d+\.) /, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .flatMap((block) =>
      block.split(
        /(?<=[.!?][”"’')]?)(?<!\b(?:e\.g|i\.e|vs|No|Art)\.) (?=[^a-z]|vLLM|llama\.cpp|llm-d|gpt-oss|code\b)/u,
      ),
    )
    .filter((sentence) => /[\p{L}]/u.test(sentence));
}
