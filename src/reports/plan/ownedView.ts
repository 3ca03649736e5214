import type { OwnedAnswers, OwnedInput } from '../../estimates/plan/OwnedAnswer.ts';
import { planNames } from './planNames.ts';

/** What a page shows of what machines serve; plain data, small enough to travel with the page. */
export interface OwnedView extends Pick<OwnedAnswers, 'served'> {
  readonly refusedCount: number;
  /** Names of what the served models run as, by id. */
  readonly names: Readonly<Record<string, string>>;
}

/** Gathers an answer with the names it needs. */
export function ownedView({ served, refused }: OwnedAnswers, input: OwnedInput): OwnedView {
  const names = planNames(input);
  const spoken = served.flatMap(({ modelId, configuration: { weightFormatId, engineId } }) => [
    modelId,
    weightFormatId,
    engineId,
  ]);
  return {
    served,
    refusedCount: refused.length,
    names: Object.fromEntries([...new Set(spoken)].map((id) => [id, names[id] ?? id])),
  };
}
