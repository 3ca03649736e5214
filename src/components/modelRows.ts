import { records } from '../data/siteCatalogue.ts';
import type { Fact } from '../data/fact.ts';
import type { CatalogueModel } from '../data/Catalogue.ts';
import type { ModelRecord } from '../data/model.ts';
import type { Part } from '../estimates/languageModel/Architecture.ts';
import { countParts } from '../estimates/languageModel/countParts.ts';
import { layersOf } from '../estimates/languageModel/layers.ts';
import { inputName } from '../scenario/plan/inputName.ts';
import { countText } from '../units/countText.ts';
import { formatExactly } from '../units/formatExactly.ts';
import { formatCount, quantityText } from '../units/formatQuantity.ts';
import { languageName } from '../units/languageName.ts';
import { type FactRow, factRow, remarkOf } from './factRow.ts';
import { formatNamed } from './modelNamed.ts';
import { formatDate } from './formatDate.ts';

/** What the page of a model lists: the title block, how it is published, and its architecture. */
export function modelRows(model: CatalogueModel, record: ModelRecord) {
  const { architecture } = model;
  const { parameters, published, released, licence, context_tokens, input_modalities, languages } = record;
  const licenceRecord = licence && records.licences.get(licence.value);
  const layers = layersOf(architecture);
  const block = [
    { caption: 'Record', value: model.id },
    { caption: 'Released', value: released ? formatDate(released.value) : 'not known' },
    { caption: 'Parameters', value: quantityText(model.parameterCount, 'parameter') },
    ...(model.activeParameterCount < model.parameterCount * 0.9
      ? [{ caption: 'Active for a token', value: quantityText(model.activeParameterCount, 'parameter') }]
      : []),
    { caption: 'Context', value: quantityText(architecture.contextTokens, 'token') },
    { caption: 'Takes', value: input_modalities ? inputsText(input_modalities.value) : 'not stated' },
    { caption: 'Licence', value: licenceRecord?.name ?? 'not known' },
  ];
  const publication: readonly FactRow[] = [
    ...factRow('Parameters as published', parameters.total, { inWords: formatCount }),
    {
      label: 'Parameters counted from the architecture',
      value: formatCount(model.parameterCount),
      remark: parameters.difference ?? 'agrees with the published total within 1 %',
    },
    ...factRow('Active parameters as published', parameters.active, { inWords: formatCount }),
    {
      label: 'Format of the weights',
      value: formatNamed(model.published.formatId, model).name,
      source: published.source,
      remark: remarkOf(published),
    },
    ...factRow('Longest context', context_tokens, { inWords: formatCount, unit: 'tokens' }),
    ...statedRow('Takes', input_modalities, inputsText),
    ...statedRow('Languages its maker states', languages, languagesText),
    ...factRow('Licence', licence, {
      inWords: (id) => licenceRecord?.name ?? id,
      path: licence && `licences/${licence.value}`,
    }),
    ...factRow('Released', released, { inWords: formatDate }),
    { label: 'Repository', value: record.hugging_face },
    ...scoreRows(model.id),
  ];
  const shape: readonly FactRow[] = [
    {
      label: 'Hidden width',
      value: formatCount(architecture.hiddenDim),
      source: record.architecture.source,
      remark: record.architecture.at,
    },
    { label: 'Vocabulary', value: formatCount(architecture.vocabularyCount), unit: 'tokens' },
    { label: 'Layers', value: formatCount(layers.length) },
    ...[...countParts(layers)].map(([part, count]) => ({
      label: partNames[part.kind],
      value: partShape(part),
      unit: `in ${countText(count, 'layer')}`,
    })),
    ...architecture.extras.map(({ name, parameterCount }) => ({
      label: name,
      value: quantityText(parameterCount, 'parameter'),
    })),
    ...(record.architecture.recalled
      ? [
          {
            label: 'Recalled fields',
            value: record.architecture.recalled.join(', '),
            remark: 'no stored source holds them; the total supports them',
          },
        ]
      : []),
  ];
  return { block, publication, shape };
}

/** A fact that many publishers leave out: the row of it, or that nobody states it. */
const statedRow = <Value>(
  label: string,
  fact: Fact<Value> | undefined,
  inWords: (value: Value) => string,
): readonly FactRow[] => (fact ? factRow(label, fact, { inWords }) : [{ label, value: 'not stated' }]);

const inputsText = (modalities: readonly string[]): string => modalities.map(inputName).join(', ');

/** Languages by name, and how many more their maker speaks of. */
function languagesText({ named, stated_count, unnamed_others }: StatedLanguagesRecord): string {
  const names = named.map(languageName).sort((one, other) => one.localeCompare(other, 'en-GB'));
  const counted = stated_count === undefined ? [] : [`${formatCount(stated_count)} by its count`];
  if (names.length === 0) return [...counted, 'none named'].join(', ');
  return [
    ...names,
    ...(unnamed_others ? ['others'] : []),
    ...(stated_count === named.length ? [] : counted),
  ].join(', ');
}

type StatedLanguagesRecord = NonNullable<ModelRecord['languages']>['value'];

/** Published scores of a model, a row for each setting. */
const scoreRows = (modelId: string): readonly FactRow[] =>
  [...records.benchmarks.values()].flatMap(({ name, unit, as_of, source, reported_by, results }) =>
    results
      .filter(({ record }) => record === modelId)
      .map(({ model, score, reckoned }) => ({
        label: `Score on ${name}`,
        value: formatExactly(score),
        unit,
        source,
        remark: `${reported_by === 'makers' ? 'reported by its maker' : model}, as of ${formatDate(as_of)}`,
        estimated: reckoned,
      })),
  );

const partNames: Readonly<Record<Part['kind'], string>> = {
  attention: 'Attention',
  'latent-attention': 'Latent attention',
  'compressed-attention': 'Compressed attention',
  'gated-delta': 'Gated delta rule',
  'kimi-delta': 'Kimi delta attention',
  lightning: 'Lightning attention',
  mamba2: 'Mamba-2',
  mamba1: 'Mamba',
  'short-convolution': 'Short convolution',
  'feed-forward': 'Feed-forward',
  experts: 'Experts',
};

/** A part's shape in a few words. */
function partShape(part: Part): string {
  switch (part.kind) {
    case 'attention': {
      const window = part.windowTokens ?? part.chunkTokens;
      const heads = `${part.headCount} heads, ${part.kvHeadCount} for keys and values, ${part.headDim} wide`;
      return window === undefined ? heads : `${heads}, window ${formatCount(window)}`;
    }
    case 'latent-attention':
      return `${part.headCount} heads over ${part.kvRankDim} + ${part.ropeHeadDim}${part.indexer ? ', sparse' : ''}`;
    case 'compressed-attention':
      return `${part.headCount} heads, ${part.headDim} wide, ${part.compressionCount === undefined ? 'window alone' : `1 entry for ${part.compressionCount} tokens`}`;
    case 'gated-delta':
      return `${part.valueHeadCount} heads, state ${part.keyHeadDim} x ${part.valueHeadDim}`;
    case 'kimi-delta':
    case 'lightning':
      return `${part.headCount} heads, state ${part.headDim} x ${part.headDim}`;
    case 'mamba2':
      return `${part.headCount} heads, state ${part.headDim} x ${part.stateDim}`;
    case 'mamba1':
      return `${formatCount(part.innerDim)} channels, state ${part.stateDim}`;
    case 'short-convolution':
      return `${part.convolutionCount} taps`;
    case 'feed-forward':
      return `${formatCount(part.innerDim)} wide${part.gated ? ', gated' : ''}`;
    case 'experts':
      return `${part.expertCount}, ${part.activeExpertCount} active, ${formatCount(part.innerDim)} wide`;
  }
}
