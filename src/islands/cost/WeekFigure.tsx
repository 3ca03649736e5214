import { ownShapeId } from '../../scenario/money/Money.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { weekText } from '../../scenario/money/weekText.ts';
import { changeMoney } from './costStore.ts';
import { economics } from './economicsStore.ts';
import { WeekEditor } from './WeekEditor.tsx';

/** The week that the answer assumes: changed by hand, it becomes the reader's own. How much is asked stands under Load. */
export function WeekFigure({ question: { chosen } }: { readonly question: MoneyQuestion }) {
  return (
    <WeekEditor
      hours={chosen.hours}
      shapes={economics.value?.loadShapes ?? []}
      onChange={(hours) => changeMoney({ shapeId: ownShapeId, ownShape: weekText(hours), shiftHours: 0 })}
    />
  );
}
