import { previewSize } from '../../../src/components/previewSize.ts';
import type { Weight } from './Typeface.ts';
import { wrapLines } from './wrapLines.ts';

/** What a preview picture says. */
export interface Preview {
  readonly title: string;
  /** Some sentences, the most important first; as many as there is room for are shown, each whole. */
  readonly claim: string;
  /** Part of the contents an article is in; empty where there is none. */
  readonly part: string;
}

/** A line of a picture; `x` and `baseline` in pixels from its upper left corner. */
export interface PlacedLine {
  readonly text: string;
  readonly x: number;
  readonly baseline: number;
  readonly size: number;
  readonly weight: Weight;
  readonly colour: 'ink' | 'ink-2';
}

export const margin = 72;
/** Height of the line that the name stands on, and of the rule below it. */
export const nameBaseline = 98;
export const ruleTop = 122;
/** The mark stands before the name. */
export const markWidth = 58;

const siteName = 'llm-onpremise';
const column = previewSize.width - 2 * margin;
const smallSize = 32;
const claimBaselineLast = previewSize.height - 60;
/** How far the first line of the title lies below the rule. */
const titleGap = 42;
const claimGap = 30;
const titleLead = 1.12;
const claimLead = 1.36;
/** From the look one would like to the one that still holds much. */
const sizes = [
  { title: 76, claim: 36, titleLines: 2 },
  { title: 68, claim: 34, titleLines: 3 },
  { title: 58, claim: 32, titleLines: 3 },
  { title: 50, claim: 29, titleLines: 4 },
] as const;

type WidthOf = (text: string, size: number, weight: Weight) => number;

const sentencesOf = (claim: string): readonly string[] => claim.split(/(?<=[.?!]) (?=\p{Lu}|\d)/u);

/** Lines of as many whole sentences as there is room for; none where even the first is too long. */
function claimLines(claim: string, roomLines: number, widthOf: (line: string) => number): readonly string[] {
  const sentences = sentencesOf(claim);
  return (
    sentences
      .map((_, index) => sentences.slice(0, sentences.length - index).join(' '))
      .map((text) => wrapLines(text, column, widthOf))
      .find((lines) => lines.length <= roomLines) ?? []
  );
}

/**
 * Places the texts of a preview picture: name and part above a rule, the title as large as it may be, and what the
 * article claims.
 *
 * @throws {RangeError} where the title and its first sentence do not fit at any size.
 */
export function previewLayout({ title, claim, part }: Preview, widthOf: WidthOf): readonly PlacedLine[] {
  const head: readonly PlacedLine[] = [
    {
      text: siteName,
      x: margin + markWidth + 16,
      baseline: nameBaseline,
      size: smallSize,
      weight: 'strong',
      colour: 'ink',
    },
    {
      text: part,
      x: previewSize.width - margin - widthOf(part, smallSize, 'text'),
      baseline: nameBaseline,
      size: smallSize,
      weight: 'text',
      colour: 'ink-2',
    },
  ];
  for (const size of sizes) {
    const titleLines = wrapLines(title, column, (line) => widthOf(line, size.title, 'strong'));
    if (titleLines.length > size.titleLines) continue;
    const titleBaseline = (index: number) => ruleTop + titleGap + (index * titleLead + 0.8) * size.title;
    const claimTop = titleBaseline(titleLines.length - 1) + 0.24 * size.title + claimGap;
    const claimBaseline = (index: number) => claimTop + (index * claimLead + 0.8) * size.claim;
    const room = Math.floor((claimBaselineLast - claimBaseline(0)) / (claimLead * size.claim)) + 1;
    const shown = claimLines(claim, room, (line) => widthOf(line, size.claim, 'text'));
    const tooWide =
      titleLines.some((line) => widthOf(line, size.title, 'strong') > column) ||
      shown.some((line) => widthOf(line, size.claim, 'text') > column);
    if (shown.length === 0 || tooWide) continue;
    return [
      ...head.filter(({ text }) => text !== ''),
      ...titleLines.map((text, index) => ({
        text,
        x: margin,
        baseline: titleBaseline(index),
        size: size.title,
        weight: 'strong' as const,
        colour: 'ink' as const,
      })),
      ...shown.map((text, index) => ({
        text,
        x: margin,
        baseline: claimBaseline(index),
        size: size.claim,
        weight: 'text' as const,
        colour: 'ink-2' as const,
      })),
    ];
  }
  throw new RangeError(
    `preview must have room for its title and the first sentence below it, got ${title}: ${claim}`,
  );
}
