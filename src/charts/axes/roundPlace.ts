/** A place in the drawing to a hundredth of a pixel: finer is only longer. */
export const roundPlace = (place: number): number => Math.round(place * 100) / 100;
