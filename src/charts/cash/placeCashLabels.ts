import type { PlotFrame } from '../axes/PlotFrame.ts';
import { boxesAlong } from '../labels/boxesAlong.ts';
import type { Box } from '../labels/Box.ts';
import { placeLabel } from '../labels/placeLabel.ts';
import { placeLineNames } from '../labels/placeLineNames.ts';
import { placesAround } from '../labels/placesAround.ts';
import type { CashLabel, PlacedCashWay } from './layout.ts';

interface PlaceCashLabelsInput {
  readonly ways: readonly PlacedCashWay[];
  /** True where the lines bear their names; else these stand at their ends. */
  readonly named: boolean;
  readonly frame: PlotFrame;
  readonly crossings: readonly { readonly x: number; readonly y: number }[];
}

const radius = 5;
const nameShare = 0.8;
const gaps = [9, 18];
/** Pieces of lines that a purchase's text may cover: those of its own mark. */
const tolerated = 2;

/** Names on the lines where they bear them, then what is bought, where there is room. */
export function placeCashLabels({ ways, named, frame, crossings }: PlaceCashLabelsInput): {
  readonly labels: readonly CashLabel[];
  readonly unplaced: readonly PlacedCashWay[];
} {
  const purchases = ways.flatMap((way) => way.purchases.map((purchase) => ({ ...purchase, way })));
  const taken: Box[] = [...crossings, ...purchases].map(around);
  const names = named
    ? placeLineNames({ lines: ways, frame, taken, share: nameShare })
    : { labels: [], unplaced: [] };
  const labels: CashLabel[] = names.labels.map((label) => ({
    ...label,
    kind: 'name',
    own: label.id === 'own',
  }));
  const room = {
    frame: { left: frame.left + 2, right: frame.right, top: frame.top - 8, bottom: frame.foot - 3 },
    taken,
    lines: ways.flatMap(({ points }) => boxesAlong(points)),
  };
  for (const { text, x, y, way } of purchases) {
    const candidates = gaps.flatMap((gap) => placesAround({ text, x, y, gap }));
    const place = placeLabel({ candidates, tolerated }, room);
    if (place) labels.push({ ...place, kind: 'purchase', own: way.id === 'own' });
  }
  return { labels, unplaced: names.unplaced };
}

const around = ({ x, y }: { readonly x: number; readonly y: number }): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});
