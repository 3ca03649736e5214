import type { PlacedText } from '../labels/PlacedText.ts';
import type { TornadoRow } from './TornadoInput.ts';

export interface PlacedBar {
  readonly kind: 'low' | 'high';
  readonly x: number;
  readonly width: number;
}

type Side = 'left' | 'right';

interface SidedText {
  readonly side: Side;
  readonly text: string;
  /** Result that the text stands at. */
  readonly result: number;
}

/** Texts at the ends of a row's bars, and their sides; one text for both values where both lie on one side. */
export function sidedTexts({ low, high }: TornadoRow, base: number): readonly SidedText[] {
  const lowSide = sideOf(low.result, high.result, base, 'left');
  const highSide = sideOf(high.result, low.result, base, 'right');
  if (lowSide !== highSide)
    return [
      { side: lowSide, ...low },
      { side: highSide, ...high },
    ];
  const [nearer, further] =
    Math.abs(low.result - base) < Math.abs(high.result - base) ? [low, high] : [high, low];
  const inOrder = lowSide === 'right' ? [nearer, further] : [further, nearer];
  return [{ side: lowSide, text: inOrder.map(({ text }) => text).join(', '), result: further.result }];
}

/** Left or right of the base; an end that does not move the result stands opposite the other. */
function sideOf(result: number, other: number, base: number, usual: Side): Side {
  if (result !== base) return result < base ? 'left' : 'right';
  if (other === base) return usual;
  return other < base ? 'right' : 'left';
}

const textGap = 6;

/** The bars of a row, the longer first, and the texts at their ends. */
export function placeTornadoBars(
  row: TornadoRow,
  base: number,
  x: (result: number) => number,
  baseline: number,
): { readonly bars: readonly PlacedBar[]; readonly values: readonly PlacedText[] } {
  const bars = (['low', 'high'] as const)
    .map((kind): PlacedBar => {
      const [begin, end] = [x(row[kind].result), x(base)].toSorted((one, other) => one - other) as [
        number,
        number,
      ];
      return { kind, x: begin, width: end - begin };
    })
    .filter(({ width }) => width > 0)
    .toSorted((one, other) => other.width - one.width);
  const values = sidedTexts(row, base).map(({ side, text, result }): PlacedText =>
    side === 'left'
      ? { text, x: x(result) - textGap, y: baseline, anchor: 'end' }
      : { text, x: x(result) + textGap, y: baseline, anchor: 'start' },
  );
  return { bars, values };
}
