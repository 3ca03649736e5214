import { formatThreeDigits } from '../../units/formatQuantity.ts';
import type { RecordInput } from './RecordInput.ts';

const most = 4;

/** Figures that alone turn whether owning is the cheapest, the nearest in proportion first, each with its value now and the value that turns it. */
export function costTurns({
  asked: { question },
  doubt,
  figureText,
}: Pick<RecordInput, 'asked' | 'doubt' | 'figureText'>): readonly string[] {
  if (!doubt) return [];
  const figures = new Map(question.figures.map((figure) => [figure.name, figure]));
  const verb = doubt.advantageUsd > 0 ? 'stops' : 'starts';
  return doubt.sensitivity
    .flatMap(({ name, flip, range }) => {
      const figure = figures.get(name);
      if (!figure || flip === undefined) return [];
      const distance =
        range.mid > 0 && flip > 0 ? Math.abs(Math.log(flip / range.mid)) : Math.abs(flip - range.mid);
      return [{ figure, flip, mid: range.mid, distance }];
    })
    .toSorted((one, other) => one.distance - other.distance)
    .slice(0, most)
    .map(({ figure, flip, mid }) => {
      const [now, turn] = [mid, flip].map((value) => value / figure.unitSize) as [number, number];
      return `Owning ${verb} being the cheapest ${turn < now ? 'below' : 'above'} ${figureText(figure, turn)}: ${figure.label}, now ${figure.unit.startsWith('USD') ? figureText(figure, now) : formatThreeDigits(now)}`;
    });
}
