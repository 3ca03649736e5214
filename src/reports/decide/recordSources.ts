import type { RecordedSource } from './DecisionRecord.ts';
import type { RecordInput } from './RecordInput.ts';

/** Sources of every figure that the cost rests on and that nobody changed, each with the newest day its figures held. */
export function recordSources({
  asked: { question },
  titleOf,
}: Pick<RecordInput, 'asked' | 'titleOf'>): readonly RecordedSource[] {
  const days = new Map<string, string>();
  const cite = (id: string | undefined, asOf: string | undefined) => {
    if (id === undefined || asOf === undefined) return;
    const known = days.get(id);
    if (known === undefined || known < asOf) days.set(id, asOf);
  };
  for (const { origin, changedBy } of question.figures)
    if (changedBy === undefined) cite(origin.sourceId, origin.asOf);
  cite(question.chosen.server?.lead?.sourceId, question.chosen.server?.lead?.asOf);
  cite(question.chosen.currency.sourceId, question.chosen.currency.asOf);
  return [...days]
    .map(([id, asOf]) => ({ id, title: titleOf(id) ?? id, asOf }))
    .toSorted((one, other) => one.title.localeCompare(other.title, 'en'));
}
