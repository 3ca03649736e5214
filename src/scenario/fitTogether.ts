import type { Part } from '../estimates/languageModel/Architecture.ts';
import { lockstepCountOf } from '../estimates/memory/Parallelism.ts';
import { formatCount } from '../units/formatQuantity.ts';
import type { Chosen } from './chooseFrom.ts';
import type { Refusal } from './refuse.ts';
import { remarksOn } from './remarksOn.ts';
import type { Scenario } from './Scenario.ts';
import { scenarioFields } from './scenarioFields.ts';

/** A scenario that an engine can run, and what of the reader's it could not take. */
export interface Fitted {
  /** The reader's scenario with the nearest possible value wherever theirs is impossible. */
  readonly scenario: Scenario;
  readonly refusals: readonly Refusal[];
  /** Combinations that run, but not as the reader may expect. */
  readonly remarks: readonly string[];
}

type Rule = (scenario: Scenario, chosen: Chosen) => Partial<Scenario> & { readonly refusal?: Refusal };

/** Fits a scenario to the model, accelerator and engine it names; nothing the reader typed is lost. */
export function fitTogether(scenario: Scenario, chosen: Chosen): Fitted {
  let fitted = scenario;
  const refusals: Refusal[] = [];
  for (const rule of rules) {
    const { refusal, ...changes } = rule(fitted, chosen);
    if (refusal) refusals.push(refusal);
    fitted = { ...fitted, ...changes };
  }
  return { scenario: fitted, refusals, remarks: [...poolRemarks(refusals), ...remarksOn(fitted, chosen)] };
}

/** Its field is folded away, so that the answer says itself why its pools are not those asked for. */
const poolRemarks = (refusals: readonly Refusal[]): readonly string[] =>
  refusals
    .filter(({ field }) => field === 'prefillCount')
    .map(({ field, message }) => `${scenarioFields[field].label} ${message.replace(/^Must/, 'must')}`);

/** The sentence that refuses a value and says which one the answer uses. */
const refusing = (field: Refusal['field'], rule: string, got: number, uses: number) => ({
  refusal: {
    field,
    message: `Must be ${rule}, got ${formatCount(got)}. The answer uses ${formatCount(uses)}.`,
  },
  [field]: uses,
});

const withinContext: Rule = ({ inputTokens, outputTokens }, { model }) => {
  const { contextTokens } = model.architecture;
  if (inputTokens + outputTokens <= contextTokens) return {};
  const answer = Math.min(outputTokens, contextTokens - 1);
  const rule = `at most ${formatCount(contextTokens - answer)}, what this model reads beside the answer`;
  return { ...refusing('inputTokens', rule, inputTokens, contextTokens - answer), outputTokens: answer };
};

const longestWithinContext: Rule = ({ maxTokens }, { model }) => {
  const { contextTokens } = model.architecture;
  if (maxTokens === null || maxTokens <= contextTokens) return {};
  return refusing(
    'maxTokens',
    `at most ${formatCount(contextTokens)}, the longest this model reads`,
    maxTokens,
    contextTokens,
  );
};

const longestHoldsRequest: Rule = ({ maxTokens, inputTokens, outputTokens }) => {
  const together = inputTokens + outputTokens;
  if (maxTokens === null || maxTokens >= together) return {};
  return refusing(
    'maxTokens',
    `at least ${formatCount(together)}, prompt and answer together`,
    maxTokens,
    together,
  );
};

const prefixWithinPrompt: Rule = ({ prefixTokens, inputTokens }) =>
  prefixTokens <= inputTokens
    ? {}
    : refusing(
        'prefixTokens',
        `at most ${formatCount(inputTokens)}, the whole prompt`,
        prefixTokens,
        inputTokens,
      );

const headCountOf = (part: Part): readonly number[] => {
  switch (part.kind) {
    case 'attention':
    case 'latent-attention':
    case 'compressed-attention':
      return [part.headCount];
    case 'gated-delta':
      return [part.valueHeadCount];
    default:
      return [];
  }
};

/** Largest count up to the one wanted that divides every head count. */
function nearestDivisor(counts: readonly number[], wanted: number): number {
  for (let count = Math.min(wanted, ...counts); count > 1; count -= 1) {
    if (counts.every((heads) => heads % count === 0)) return count;
  }
  return 1;
}

const tensorDividesHeads: Rule = ({ tensorCount }, { model, engine }) => {
  const heads = [...new Set(Object.values(model.architecture.parts).flatMap(headCountOf))];
  if (engine.budget === 'llama.cpp' || heads.every((count) => count % tensorCount === 0)) return {};
  const rule = `a divisor of the ${heads.join(' and ')} heads of this model`;
  return refusing('tensorCount', rule, tensorCount, nearestDivisor(heads, tensorCount));
};

const pipelineWithinLayers: Rule = ({ pipelineCount }, { model }) => {
  const layerCount = model.architecture.layers.reduce(
    (sum, run) => sum + run.repeatCount * run.pattern.length,
    0,
  );
  if (pipelineCount <= layerCount) return {};
  return refusing(
    'pipelineCount',
    `at most ${layerCount}, the layers of this model`,
    pipelineCount,
    layerCount,
  );
};

const expertsWithinGroup: Rule = ({ expertCount, tensorCount, dataCount }, { model }) => {
  const experts = Object.values(model.architecture.parts).find((part) => part.kind === 'experts');
  const most = Math.min(tensorCount * dataCount, experts?.expertCount ?? Infinity);
  if (expertCount <= most) return {};
  const rule = `at most ${formatCount(most)}: tensor parallel times copies, and no more than the experts of a layer`;
  return refusing('expertCount', rule, expertCount, most);
};

/** A copy has to be left that writes, copies that step together stay together, and the engine has to hand caches on. */
const prefillLeavesAnswers: Rule = (scenario, { engine }) => {
  const { prefillCount, dataCount } = scenario;
  if (prefillCount === 0) return {};
  const refused = (rule: string, uses: number) => refusing('prefillCount', rule, prefillCount, uses);
  if (engine.budget === 'llama.cpp')
    return refused('0 under llama.cpp, whose servers hand no cache to each other', 0);
  if (dataCount < 2) return refused('0 with one copy of the model: where one reads, another has to write', 0);
  const together = lockstepCountOf(scenario);
  const most = (Math.floor(dataCount / together) - 1) * together;
  const uses = Math.min(most, Math.max(1, Math.floor(prefillCount / together)) * together);
  if (prefillCount === uses) return {};
  if (together === 1) return refused(`at most ${formatCount(most)}, so that a copy is left to write`, uses);
  return most < 1
    ? refused('0, as all copies share their experts and step together', 0)
    : refused(
        `a multiple of ${formatCount(together)}, the copies that share experts, and less than all`,
        uses,
      );
};

const rules: readonly Rule[] = [
  withinContext,
  longestWithinContext,
  longestHoldsRequest,
  prefixWithinPrompt,
  tensorDividesHeads,
  pipelineWithinLayers,
  expertsWithinGroup,
  prefillLeavesAnswers,
];
