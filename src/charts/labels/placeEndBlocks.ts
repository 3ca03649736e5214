import type { PlotFrame } from '../axes/PlotFrame.ts';
import { roundPlace } from '../axes/roundPlace.ts';
import type { EndBlock } from './endBlocks.ts';
import type { PlacedText } from './PlacedText.ts';
import { spreadApart } from './spreadApart.ts';

export interface PlacedEnd {
  readonly id: string;
  readonly lines: readonly PlacedText[];
  readonly value?: PlacedText;
  /** Path from the end of the line; absent where the name stands beside it. */
  readonly leader?: string;
}

interface PlaceEndBlocksInput {
  readonly blocks: readonly EndBlock[];
  /** Level of each line's end, in the order of the blocks. */
  readonly levels: readonly number[];
  readonly frame: PlotFrame;
}

const lineHeight = 16;
const firstBaseline = 12;
const gap = 14;
const blockGap = 6;
const near = 9;
const leaderGap = 3;

/** Names right of the ends of their lines, moved up or down where they would meet and then joined to their lines. */
export function placeEndBlocks({ blocks, levels, frame }: PlaceEndBlocksInput): readonly PlacedEnd[] {
  const { right, top, foot } = frame;
  const sorted = blocks
    .map((block, index) => ({ block, level: levels[index] ?? foot }))
    .toSorted((one, other) => one.level - other.level);
  const begins = spreadApart({
    wanted: sorted.map(({ block, level }) => level - wish(block)),
    sizes: sorted.map(({ block }) => block.height),
    gap: blockGap,
    from: top - lineHeight,
    to: foot + lineHeight / 2,
  });
  return sorted.map(({ block, level }, index): PlacedEnd => {
    const begin = begins[index] ?? level;
    const place = (text: string, line: number): PlacedText => ({
      text,
      x: right + gap,
      y: roundPlace(begin + firstBaseline + line * lineHeight),
      anchor: 'start',
    });
    const middle = roundPlace(begin + wish(block));
    return {
      id: block.id,
      lines: block.lines.map(place),
      ...(block.value === undefined ? {} : { value: place(block.value, block.lines.length) }),
      ...(Math.abs(middle - level) > near
        ? { leader: `M${right + leaderGap} ${level}L${right + gap - leaderGap} ${middle}` }
        : {}),
    };
  });
}

/** How far below its begin a block had better meet its line: at the middle of its first line. */
const wish = ({ lines }: EndBlock): number => (lines.length * lineHeight) / 2;
