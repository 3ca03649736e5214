import { addBands } from '../../units/Band.ts';
import type { JudgedMoney } from './judgeByRules.ts';
import { plain, type StatedFigure } from './moneyFigures.ts';

/**
 * A figure with what the reader's rules add to it, and the rules named where it comes from. A reader who types a figure
 * means all of it, the rules included.
 */
export function raisedByRules(figure: StatedFigure, { additions, rules }: JudgedMoney): StatedFigure {
  const addition = additions.find(({ assumptionId }) => assumptionId === figure.id);
  if (!addition) return figure;
  const names = rules.filter(({ id }) => addition.ruleIds.includes(id)).map(({ name }) => name);
  const { low, mid, high } = addBands(figure.stated, addition);
  const most = (value: number) => Math.min(figure.most, plain(value));
  const added = `${plain(addition.mid)} of it for ${names.join(', ')}`;
  const { text } = figure.origin;
  return {
    ...figure,
    stated: { low: most(low), mid: most(mid), high: most(high) },
    origin: { ...figure.origin, text: text === '' ? added : `${text}, ${added}`, estimated: true },
  };
}
