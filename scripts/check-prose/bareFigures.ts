const units = '%|GB|TB|GiB|MiB|MB|kW|W|ms|s|EUR|USD|tokens|times|hours|days|months|years';
const figure = new RegExp(
  String.raw`(?<![\w.-])\d[\d\u00a0\u202f ]*(?:[.,]\d+)?[\u00a0\u202f ]?(?:${units})(?![\w])`,
);

/**
 * Paragraphs of an article that type a figure with its unit and cite nothing: each is arithmetic shown to the reader,
 * a rule of thumb that says so, or a claim that still wants its source. Problems, code and tables are left out.
 */
export const bareFigures = (text: string): readonly string[] =>
  text
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/```.*?```|<Problem\b.*?<\/Problem>|\{\/\*.*?\*\/\}/gs, '')
    .split(/\n\s*\n|\n(?=\s*- )/)
    .filter((block) => !/^\s*[#|<]/.test(block) && !block.includes('<Source'))
    .filter((block) => figure.test(block.replace(/<[^>]*>|`[^`]*`|\]\([^)]*\)/g, '')))
    .map((block) => block.replace(/\s+/g, ' ').trim());
