import type { ScenarioField } from '../../scenario/Scenario.ts';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { NumberField } from '../shared/NumberField.tsx';

/** The control of a blank in the question. */
export function FieldOf({ field }: { readonly field: ScenarioField }) {
  switch (field) {
    case 'modelId':
    case 'weightFormatId':
    case 'cacheFormatId':
    case 'acceleratorId':
      return <ChoiceField key={field} field={field} />;
    case 'ownModel':
    case 'money':
    case 'training':
    case 'decision':
    case 'engineId':
    case 'engineVersion':
    case 'planBenchmark':
    case 'planModalities':
    case 'planLanguages':
    case 'planMakers':
    case 'planEngines':
    case 'planWithout':
      return null;
    default:
      return <NumberField key={field} field={field} slider />;
  }
}
