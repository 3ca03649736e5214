import type { Architecture, Part } from '../../estimates/languageModel/Architecture.ts';
import type { FileContents, FileFacts, FileTensor } from './FileTensor.ts';
import { layerRunsOf } from './layerRunsOf.ts';
import type { MissingField } from './MissingField.ts';

/** An architecture read from shapes, and what had to be assumed or is still to be filled in. */
export interface ImportedTensors {
  readonly architecture?: Architecture;
  readonly assumptions: readonly string[];
  readonly missing: readonly MissingField[];
}

const mostLayers = 2000;
const mostContext = 100_000_000;

interface Notes {
  readonly supplied: Readonly<Record<string, unknown>>;
  readonly assumptions: Set<string>;
  readonly missing: Map<string, MissingField>;
}

const headDimField: MissingField = {
  path: 'head_dim',
  label: 'Width of a head',
  meaning: 'head_dim of the config.json: it decides how the cache is cut over accelerators',
  least: 1,
  most: 4096,
};
const contextField: MissingField = {
  path: 'max_position_embeddings',
  label: 'Longest context',
  meaning: 'max_position_embeddings of the config.json, in tokens',
  least: 1,
  most: mostContext,
};
const activeExpertsField: MissingField = {
  path: 'num_experts_per_tok',
  label: 'Experts a token visits',
  meaning: 'num_experts_per_tok of the config.json',
  least: 1,
  most: 100_000,
};

function ask(notes: Notes, field: MissingField, known: number | undefined): number {
  const given = notes.supplied[field.path];
  const value =
    known ??
    (typeof given === 'number' && Number.isInteger(given) && given >= field.least && given <= field.most
      ? given
      : undefined);
  if (value === undefined) notes.missing.set(field.path, field);
  return value ?? field.least;
}

/**
 * The architecture that the tensors of a model file make up.
 *
 * Understands grouped-query and latent attention, dense and expert feed-forwards, and recurrent layers of GGUF files.
 *
 * @throws {RangeError} when the tensors are not those of a whole language model.
 */
export function architectureFromTensors(
  { tensors, facts }: Pick<FileContents, 'tensors' | 'facts'>,
  supplied: Readonly<Record<string, unknown>> = {},
): ImportedTensors {
  const notes: Notes = { supplied, assumptions: new Set(), missing: new Map() };
  const embedding = tensors.find(({ role }) => role === 'token_embd');
  if (!embedding)
    throw new RangeError(
      'file must hold the token embedding; drop all shards or the config.json, got a part of a model',
    );
  const byLayer = layersOf(tensors);
  const parts = new Map<string, { readonly name: string; readonly part: Part }>();
  const named = (part: Part): string => {
    const key = JSON.stringify(part);
    const known = parts.get(key);
    if (known) return known.name;
    const alike = [...parts.values()].filter(({ part: other }) => other.kind === part.kind).length;
    const name = alike === 0 ? part.kind : `${part.kind}-${alike + 1}`;
    parts.set(key, { name, part });
    return name;
  };
  const hiddenDim = embedding.columnCount;
  const layers = layerRunsOf(
    byLayer.map((layer, index) => partsOfLayer(layer, index, hiddenDim, facts, notes).map(named)),
  );
  const contextTokens = ask(notes, contextField, facts.contextTokens);
  const encoderCount = tensors.reduce(
    (sum, { role, rowCount, columnCount, copyCount }) =>
      role === 'encoder' ? sum + rowCount * columnCount * copyCount : sum,
    0,
  );
  const architecture: Architecture = {
    hiddenDim,
    vocabularyCount: embedding.rowCount,
    tiedEmbedding: !tensors.some(({ role }) => role === 'output'),
    contextTokens,
    parts: Object.fromEntries([...parts.values()].map(({ name, part }) => [name, part])),
    layers,
    extras: encoderCount > 0 ? [{ name: 'encoder', kind: 'encoder', parameterCount: encoderCount }] : [],
    finalNormCount: 1,
    rotaryDim: facts.ropeHeadDim ?? facts.headDim ?? 0,
  };
  const missing = [...notes.missing.values()];
  return { assumptions: [...notes.assumptions], missing, ...(missing.length === 0 && { architecture }) };
}

function layersOf(tensors: readonly FileTensor[]): readonly (readonly FileTensor[])[] {
  const last = tensors.reduce((most, { layerIndex = -1 }) => Math.max(most, layerIndex), -1);
  if (last < 0 || last >= mostLayers)
    throw new RangeError(`layers must be 1 to ${mostLayers}, got ${last + 1}`);
  const layers: FileTensor[][] = Array.from({ length: last + 1 }, () => []);
  for (const tensor of tensors) if (tensor.layerIndex !== undefined) layers[tensor.layerIndex]?.push(tensor);
  const empty = layers.findIndex((layer) => layer.length === 0);
  if (empty >= 0)
    throw new RangeError(
      `file must hold every layer; drop all shards or the config.json, got none of layer ${empty}`,
    );
  return layers;
}

function partsOfLayer(
  layer: readonly FileTensor[],
  index: number,
  hiddenDim: number,
  facts: FileFacts,
  notes: Notes,
): readonly Part[] {
  const find = (role: string) => layer.find((tensor) => tensor.role === role);
  const mixer = mixerOf(find, index, facts, notes);
  const feedForward = feedForwardOf(find, hiddenDim, facts, notes);
  const parts = [mixer, feedForward].filter((part) => part !== undefined);
  if (parts.length === 0)
    throw new RangeError(
      `layer ${index} must hold attention or a feed-forward; drop the config.json, got neither`,
    );
  return parts;
}

type Find = (role: string) => FileTensor | undefined;

function mixerOf(find: Find, index: number, facts: FileFacts, notes: Notes): Part | undefined {
  const latent = find('attn_kv_a_mqa');
  if (latent) return latentOf(find, latent, facts, notes);
  const query = find('attn_q');
  const key = find('attn_k');
  if (query && key)
    return attentionOf(
      query.rowCount,
      key.rowCount,
      find('attn_v')?.rowCount ?? key.rowCount,
      find,
      index,
      facts,
      notes,
    );
  const fused = find('attn_qkv');
  if (fused && find('ssm_a') === undefined) return fusedOf(fused, find, index, facts, notes);
  if (find('ssm_a') ?? find('ssm_conv1d') ?? find('ssm')) return stateOf(facts);
  return undefined;
}

function attentionOf(
  queryDim: number,
  keyDim: number,
  valueDim: number,
  find: Find,
  index: number,
  facts: FileFacts,
  notes: Notes,
): Part {
  const headCount = facts.headCount?.[Math.min(index, facts.headCount.length - 1)];
  const normed = find('attn_q_norm')?.columnCount;
  const guess =
    headCount !== undefined
      ? queryDim / headCount
      : normed !== undefined && normed < queryDim
        ? normed
        : facts.headDim;
  const headDim = guess ?? ask(notes, headDimField, undefined);
  const kvHeadCount = Math.max(1, Math.round(keyDim / headDim));
  const valueHeadDim = valueDim / kvHeadCount;
  const window = windowAt(index, facts);
  return {
    kind: 'attention',
    headCount: Math.max(1, Math.round(queryDim / headDim)),
    kvHeadCount,
    headDim,
    ...(valueHeadDim !== headDim && { valueHeadDim }),
    ...(window !== undefined && { windowTokens: window }),
    ...(find('attn_q.bias') && { qkvBias: true }),
    ...(normed !== undefined && { qkNorm: normed === headDim ? ('head' as const) : ('projection' as const) }),
    normCount: 1,
  };
}

function fusedOf(fused: FileTensor, find: Find, index: number, facts: FileFacts, notes: Notes): Part {
  const headCount = facts.headCount?.[0];
  const kvHeadCount = facts.kvHeadCount?.[0] ?? headCount;
  const headDim =
    facts.headDim ??
    (headCount !== undefined && kvHeadCount !== undefined
      ? fused.rowCount / (headCount + 2 * kvHeadCount)
      : ask(notes, headDimField, undefined));
  const output = find('attn_output')?.columnCount ?? fused.rowCount / 3;
  return attentionOf(
    output,
    (fused.rowCount - output) / 2,
    (fused.rowCount - output) / 2,
    find,
    index,
    { ...facts, headDim },
    notes,
  );
}

function windowAt(index: number, { windowTokens, windowPeriodCount = 0 }: FileFacts): number | undefined {
  if (windowTokens === undefined || windowTokens <= 0) return undefined;
  const looksAtAll = windowPeriodCount > 0 && (index + 1) % windowPeriodCount === 0;
  return looksAtAll ? undefined : windowTokens;
}

function latentOf(find: Find, latent: FileTensor, facts: FileFacts, notes: Notes): Part {
  const kvNorm = find('attn_kv_a_norm')?.columnCount;
  const ropeHeadDim = facts.ropeHeadDim ?? 64;
  if (facts.ropeHeadDim === undefined)
    notes.assumptions.add('the positional part of a latent key is taken as 64 wide');
  const kvRankDim = kvNorm ?? latent.rowCount - ropeHeadDim;
  const query = find('attn_q_b') ?? find('attn_q');
  const keyHeadDim = facts.headDim ?? 192;
  const headCount = facts.headCount?.[0] ?? Math.round((query?.rowCount ?? keyHeadDim) / keyHeadDim);
  const queryRank = find('attn_q_a')?.rowCount;
  return {
    kind: 'latent-attention',
    headCount,
    ...(queryRank !== undefined && { queryRankDim: queryRank }),
    kvRankDim,
    nopeHeadDim: keyHeadDim - ropeHeadDim,
    ropeHeadDim: latent.rowCount - kvRankDim,
    valueHeadDim: facts.valueHeadDim ?? Math.round((find('attn_output')?.columnCount ?? 0) / headCount),
    normCount: 1,
  };
}

function stateOf({ state }: FileFacts): Part {
  if (!state)
    throw new RangeError(
      'recurrent layers must come with their widths; drop the config.json, got shapes alone',
    );
  const { stateDim, groupCount, headCount, innerDim, convolutionCount } = state;
  return state.kind === 'gated-delta'
    ? {
        kind: 'gated-delta',
        keyHeadCount: groupCount,
        valueHeadCount: headCount,
        keyHeadDim: stateDim,
        valueHeadDim: innerDim / headCount,
        convolutionCount,
        normCount: 1,
      }
    : {
        kind: 'mamba2',
        headCount,
        headDim: innerDim / headCount,
        stateDim,
        groupCount,
        convolutionCount,
        normCount: 1,
      };
}

function feedForwardOf(find: Find, hiddenDim: number, facts: FileFacts, notes: Notes): Part | undefined {
  const down = find('ffn_down_exps');
  if (down) {
    const shared = find('ffn_down_shexp');
    // Some checkpoints store experts the other way round, each matrix input by output.
    const turned = down.rowCount !== hiddenDim && down.columnCount === hiddenDim;
    const [innerDim, outerDim] = turned
      ? [down.rowCount, down.columnCount]
      : [down.columnCount, down.rowCount];
    return {
      kind: 'experts',
      expertCount: down.copyCount,
      activeExpertCount: Math.min(down.copyCount, ask(notes, activeExpertsField, facts.activeExpertCount)),
      innerDim,
      gated:
        find('ffn_gate_exps') !== undefined ||
        find('ffn_gate_up_exps') !== undefined ||
        (find('ffn_up_exps')?.copyCount ?? 0) === 2 * down.copyCount,
      sharedInnerDim: shared?.columnCount ?? 0,
      ...(outerDim !== hiddenDim && { latentDim: outerDim }),
      normCount: 1,
    };
  }
  const dense = find('ffn_down');
  if (!dense) return undefined;
  const doubled = find('ffn_gate_up') ?? find('ffn_up');
  return {
    kind: 'feed-forward',
    innerDim: dense.columnCount,
    gated: find('ffn_gate') !== undefined || doubled?.rowCount === 2 * dense.columnCount,
    normCount: 1,
  };
}
