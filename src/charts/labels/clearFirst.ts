import { boxesAlong } from './boxesAlong.ts';

interface Place {
  readonly x: number;
  readonly y: number;
}

const clearance = 24;

/** Places on a line in the order given, but those where another line runs near last: a name there could be either's. */
export function clearFirst<P extends Place>(
  places: readonly P[],
  others: readonly (readonly Place[])[],
): readonly P[] {
  const boxes = others.flatMap(boxesAlong);
  const isClear = ({ x, y }: P): boolean =>
    !boxes.some(
      ({ left, right, top, bottom }) =>
        left < x + clearance && right > x - clearance && top < y + clearance && bottom > y - clearance,
    );
  return [...places.filter(isClear), ...places.filter((place) => !isClear(place))];
}
