import { previewSize } from '../../../src/components/previewSize.ts';
import { margin, markWidth, nameBaseline, type PlacedLine, ruleTop } from './previewLayout.ts';
import type { Typeface } from './Typeface.ts';

/** Colours of a preview picture, of the light theme, as tokens.css names them. */
export interface PreviewColours {
  readonly paper: string;
  readonly ink: string;
  readonly 'ink-2': string;
  readonly accent: string;
}

const { width, height } = previewSize;
const ruleHeight = 4;
/** The mark is drawn 34 wide and 16 high. */
const markScale = markWidth / 34;
const markTop = nameBaseline - 24;
/** Letters are outlined in thousandths of an em. */
const letterUnits = 1000;

const rounded = (value: number): string => String(Math.round(value * 100) / 100);

function linePaths(
  { text, x, baseline, size, weight, colour }: PlacedLine,
  typeface: Typeface,
  colours: PreviewColours,
): string {
  const scale = size / letterUnits;
  const letters = typeface
    .lettersOf(text, weight)
    .filter(({ outline }) => outline !== '')
    .map(
      ({ outline, ems }) => `<path transform="translate(${rounded(ems * letterUnits)} 0)" d="${outline}"/>`,
    );
  return `<g fill="${colours[colour]}" transform="translate(${rounded(x)} ${rounded(baseline)}) scale(${scale} -${scale})">${letters.join('')}</g>`;
}

/** A preview picture as SVG in which nothing but paths stands, so that it looks the same wherever it is drawn. */
export function previewSvg(
  lines: readonly PlacedLine[],
  typeface: Typeface,
  colours: PreviewColours,
): string {
  const { paper, ink, accent } = colours;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<path fill="${paper}" d="M0 0h${width}v${height}H0z"/>`,
    `<g fill="none" stroke="${ink}" stroke-width="2" transform="translate(${margin} ${markTop}) scale(${rounded(markScale)})"><path d="M1 2v12M33 2v12M1 8h32"/><circle cx="20" cy="8" r="4" fill="${accent}" stroke="${paper}"/></g>`,
    `<path fill="${ink}" d="M${margin} ${ruleTop}h${width - 2 * margin}v${ruleHeight}H${margin}z"/>`,
    ...lines.map((line) => linePaths(line, typeface, colours)),
    '</svg>',
  ].join('\n');
}
