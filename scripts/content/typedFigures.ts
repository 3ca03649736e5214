const units = [
  '%|points|[kKMGTP]i?B|bytes|[kMG]?bit|[kM]?Wh?|kVA|V|A|K|kg|litres|cubic|ms|s|seconds|minutes|hours|days|weeks|months|years',
  'EUR|USD|dollars|euros|tokens|times|operations|parameters|requests|cases|runs|systems',
  'people|staff|users|readers|customers|thousand|million|billion|trillion',
].join('|');
const figure = new RegExp(
  String.raw`(?<![\w.-])\d[\d\u00a0\u202f ]*(?:[.,]\d+)?[\u00a0\u202f ]?(?:${units})(?!\w)`,
);

/** Why a figure may be typed without a source, as the mark before its paragraph says. */
export const figureReasons = {
  setting: 'what the example below is set to',
  arithmetic: 'worked out here from figures in the paragraph or beside it',
  shown: 'repeats the table beside it or the linked page of this site',
  ours: 'our advice or judgement, and the text reads so',
} as const;

/** A paragraph, an item or a numbered list that types a figure with its unit and cites nothing, or that bears a mark. */
export interface TypedFigures {
  readonly words: string;
  /** What the mark says; undefined where there is none. */
  readonly reason: string | undefined;
  readonly typed: boolean;
}

const mark = /\{\/\* figures: (.*?) \*\/\}/;

const wordsOf = (block: string): string =>
  block.replace(mark, '').replace(/\s+/g, ' ').replace(/^ ?- /, '').trim();

const typesFigure = (block: string): boolean =>
  !block.includes('<Source') && figure.test(block.replace(/<[^>]*>|`[^`]*`|\]\([^)]*\)/g, ''));

/**
 * Typed figures of an article. A mark stands on a line of its own before a paragraph or a numbered list, and at the start
 * of an item with a bullet. Front matter, problems, code, headings and tables are left out.
 */
export const typedFigures = (text: string): readonly TypedFigures[] =>
  text
    .replace(/^---\n.*?\n---\n/s, '')
    .replace(/```.*?```|<Problem\b.*?<\/Problem>|\{\/\*(?! figures: ).*?\*\/\}/gs, '')
    .replace(/^(\{\/\* figures: .*? \*\/\})\s*\n/gm, '$1 ')
    .split(/\n\s*\n|\n(?=\s*- )/)
    .map((block) => ({
      words: wordsOf(block),
      reason: mark.exec(block)?.[1],
      typed: !/^[#|]/.test(wordsOf(block)) && typesFigure(block),
    }))
    .filter(({ reason, typed }) => typed || reason !== undefined);
