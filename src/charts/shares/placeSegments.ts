import { roundPlace } from '../axes/roundPlace.ts';
import type { PlacedText } from '../labels/PlacedText.ts';
import { textWidth } from '../labels/textWidth.ts';
import type { ShareCategory } from './ShareCategory.ts';
import type { CostShare } from './SharesInput.ts';

export interface PlacedSegment {
  readonly category: ShareCategory;
  readonly name: string;
  readonly x: number;
  readonly width: number;
  /** Its name and amount where both fit in it, else its amount where that fits. */
  readonly texts: readonly PlacedText[];
  readonly named: boolean;
}

interface PlaceSegmentsInput {
  readonly parts: readonly CostShare[];
  readonly x: (amount: number) => number;
  readonly y: number;
  readonly height: number;
  readonly text: (amount: number) => string;
}

const inset = 6;
const gap = 1.5;
const thinnest = 0.75;
const baselines = { name: 17, value: 33, alone: 4.5 };

/** The parts of a bar end to end; what comes back lies left of nought. */
export function placeSegments({ parts, x, y, height, text }: PlaceSegmentsInput): readonly PlacedSegment[] {
  let spent = 0;
  let back = 0;
  return parts.map(({ category, name, amount }): PlacedSegment => {
    const from = amount > 0 ? spent : back + amount;
    if (amount > 0) spent += amount;
    else back += amount;
    const begin = x(from);
    const width = roundPlace(x(from + Math.abs(amount)) - begin);
    const value = text(amount);
    const fits = (some: string) => textWidth({ text: some }) + 2 * inset <= width;
    const place = (some: string, level: number): PlacedText => ({
      text: some,
      x: begin + inset,
      y: y + level,
      anchor: 'start',
    });
    const named = fits(name) && fits(value);
    const alone = fits(value) ? [place(value, height / 2 + baselines.alone)] : [];
    return {
      category,
      name,
      x: begin,
      width: Math.max(thinnest, roundPlace(width - gap)),
      texts: named ? [place(name, baselines.name), place(value, baselines.value)] : alone,
      named,
    };
  });
}
