import { textWidth } from './textWidth.ts';
import { wrapped } from './wrapped.ts';

export interface LineEnd {
  readonly id: string;
  readonly name: string;
  /** What stands below the name. */
  readonly value?: string | undefined;
}

/** A name for the end of a line: parted into lines, its value below. */
export interface EndBlock {
  readonly id: string;
  readonly lines: readonly string[];
  readonly value: string | undefined;
  readonly height: number;
}

const nameLook = { size: 14, strong: true };
const lineHeight = 16;
const widest = { share: 0.24, pixels: 170 };
const narrowest = 560;
const gap = 14;
const edge = 2;

/** Names for the ends of lines and the room they need right of a plot; none where the drawing is too narrow. */
export function endBlocks(
  ends: readonly LineEnd[],
  width: number,
): { readonly blocks: readonly EndBlock[]; readonly room: number } | undefined {
  if (width < narrowest || ends.length === 0) return undefined;
  const limit = Math.min(widest.pixels, widest.share * width);
  const blocks = ends.map(({ id, name, value }): EndBlock => {
    const lines = wrapped(name, limit, nameLook);
    return { id, lines, value, height: (lines.length + (value === undefined ? 0 : 1)) * lineHeight };
  });
  const widths = blocks.flatMap(({ lines, value = '' }) => [
    ...lines.map((text) => textWidth({ text, ...nameLook })),
    textWidth({ text: value }),
  ]);
  return { blocks, room: Math.ceil(Math.max(...widths)) + gap + edge };
}
