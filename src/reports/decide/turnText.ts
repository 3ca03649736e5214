import type { Turn, WeightTurns } from '../../estimates/decide/weightTurns.ts';
import { weightField } from '../../scenario/decide/decisionFields.ts';
import { formatThreeDigits } from '../../units/formatQuantity.ts';
import { wayNames } from '../cost/wayNames.ts';

const { max } = weightField('cost');

/** From which weight on another way comes first, within what can be set: `above 4.2: Own`. */
export function turnText({ below, above }: WeightTurns): string {
  const told = [
    below && `below ${weightText(below)}: ${wayNames[below.way]}`,
    above && above.weight < max ? `above ${weightText(above)}: ${wayNames[above.way]}` : undefined,
  ].filter((text) => text !== undefined);
  return told.length === 0 ? 'at no weight' : told.join('; ');
}

const weightText = ({ weight }: Turn): string => formatThreeDigits(Math.max(0, weight));
