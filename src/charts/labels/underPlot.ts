import type { PlotFrame } from '../axes/PlotFrame.ts';
import { type InLegend, placeLegend } from './placeLegend.ts';

/** A plot made taller by the names that found no place in it. */
export function underPlot<Entry extends { readonly name: string }>(
  frame: PlotFrame,
  unplaced: readonly Entry[],
): { readonly frame: PlotFrame; readonly legend: readonly InLegend<Entry>[] } {
  const { entries, bottom } = placeLegend({
    entries: unplaced,
    textOf: ({ name }) => name,
    width: frame.width,
    top: frame.height,
  });
  return { frame: { ...frame, height: bottom }, legend: entries };
}
