import { nativeFormatId, type ScenarioField } from '../../scenario/Scenario.ts';
import { countText } from '../../units/countText.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import type { Answer } from '../shared/scenarioStore.ts';

/** A blank of the question: what stands in it, and the field it fills. */
export interface Blank {
  readonly field: ScenarioField;
  readonly text: string;
}

/** The scenario as a sentence, text and blanks in turn. */
export function questionParts({ chosen, fitted: { scenario } }: Answer): readonly (string | Blank)[] {
  const { model, weights, accelerator } = chosen;
  const count = scenario.tensorCount;
  const native = scenario.weightFormatId === nativeFormatId;
  return [
    'We want to run ',
    { field: 'modelId', text: model.name },
    native ? ' as published, in ' : ' in ',
    { field: 'weightFormatId', text: weights.format.name },
    ' for ',
    { field: 'requestCount', text: countText(scenario.requestCount, 'request at once', 'requests at once') },
    ', each with ',
    { field: 'inputTokens', text: countText(scenario.inputTokens, 'token in', 'tokens in') },
    ' and ',
    { field: 'outputTokens', text: `${formatCount(scenario.outputTokens)} out` },
    ', on ',
    { field: 'tensorCount', text: formatCount(count) },
    ' of ',
    { field: 'acceleratorId', text: accelerator.name },
    '.',
  ];
}
