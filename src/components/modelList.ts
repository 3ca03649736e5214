import { catalogue, records } from '../data/siteCatalogue.ts';
import { nativeFormatId } from '../scenario/Scenario.ts';
import { inputName } from '../scenario/plan/inputName.ts';
import { initialScenario } from '../scenario/scenarioFields.ts';
import { formatCount, formatThreeDigits } from '../units/formatQuantity.ts';
import { answerTo } from './defaultAnswer.ts';
import { formatShortDate } from './formatDate.ts';

/** The rows of the list of models, each answered for the first scenario with the model as published. */
export const modelList = catalogue.models
  .filter(({ kind }) => kind === 'language')
  .map((model) => {
    const { id, name, developer, released, parameterCount, activeParameterCount, architecture } = model;
    const record = records.models.get(id);
    const { estimate } = answerTo({ ...initialScenario, modelId: id, weightFormatId: nativeFormatId });
    const licence = record?.licence && records.licences.get(record.licence.value)?.name;
    const beyondText = model.modalities?.filter((one) => one !== 'text').map(inputName);
    const taken = beyondText ?? ['inputs not stated'];
    const experts = Object.values(architecture.parts).some(({ kind }) => kind === 'experts');
    const perToken = estimate.cacheBytesPerToken.mid;
    return {
      id,
      name,
      released: released === undefined ? undefined : formatShortDate(released),
      estimate,
      chosen: id === initialScenario.modelId,
      maker: [developer, licence, ...taken].filter(Boolean).join(', '),
      parameters: formatThreeDigits(parameterCount / 1e9),
      active: formatThreeDigits(activeParameterCount / 1e9),
      context: formatCount(architecture.contextTokens),
      cache: formatCount(perToken),
      keys: {
        'data-words':
          `${name} ${id} ${developer} ${record?.family ?? ''} ${licence ?? ''} ${taken.join(' ')}`.toLowerCase(),
        'data-shape': experts ? 'experts' : 'dense',
        'data-name': name,
        'data-parameters': parameterCount / 1e9,
        'data-active': activeParameterCount / 1e9,
        'data-context': architecture.contextTokens,
        'data-cache': perToken,
        'data-released': released,
        'data-free': Math.round(estimate.freeBytes.mid),
      },
    };
  });
