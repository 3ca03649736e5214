import { textWidth } from '../labels/textWidth.ts';

/** Room for a part's name with its time below. */
export const stepLabelWidth = ({ name, value }: { readonly name: string; readonly value: string }): number =>
  Math.max(textWidth({ text: name, size: 14 }), textWidth({ text: value }));
