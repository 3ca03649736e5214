import { cacheBlockCount } from '../../../formulas/memory/cacheBlockCount.ts';
import { engineWindowTokenCount } from '../../../formulas/memory/engineWindowTokenCount.ts';
import type { CacheLayer } from '../CacheLayer.ts';
import type { CachePlan } from './StageBudget.ts';

export interface VllmCacheSettings {
  readonly layers: readonly CacheLayer[];
  readonly blockTokens: number;
  /** Whether windows and states are kept apart from full layers. */
  readonly apart: boolean;
  /** Groups are padded to the largest when it is below so many times the smallest. */
  readonly padBelow: number;
  readonly batchTokens: number;
  readonly logsTokensOf: 'blocks' | 'concurrency';
}

/** Layers that keep the same, in as many groups as they need. */
interface Group {
  readonly layer: CacheLayer;
  readonly blockTokens: number;
  readonly groupCount: number;
}

/**
 * vLLM's cache: equal layers form groups of one size, every group takes blocks of one page from one pool.
 *
 * Windows reserve what a prompt read in chunks may need on top; states take one block. Kept at full length before the
 * allocator knew windows.
 */
export function vllmCachePlan(settings: VllmCacheSettings): CachePlan {
  const kinds = mergedKinds(settings.layers, settings.apart);
  const alike = kinds.every(({ kind }) => kind === 'full');
  return alike ? uniformPlan(kinds, settings.blockTokens) : groupedPlan(kinds, settings);
}

function mergedKinds(layers: readonly CacheLayer[], apart: boolean): readonly CacheLayer[] {
  const kinds = new Map<string, CacheLayer>();
  for (const layer of layers) {
    const kept =
      apart || layer.kind === 'state' ? layer : { ...layer, kind: 'full' as const, limitTokens: Infinity };
    const key = `${kept.kind} ${kept.bytesPerToken} ${kept.limitTokens} ${kept.stateBytes}`;
    const known = kinds.get(key);
    kinds.set(key, known ? { ...known, layerCount: known.layerCount + kept.layerCount } : kept);
  }
  return [...kinds.values()];
}

function uniformPlan(kinds: readonly CacheLayer[], blockTokens: number): CachePlan {
  const blockBytes =
    blockTokens * kinds.reduce((sum, { layerCount, bytesPerToken }) => sum + layerCount * bytesPerToken, 0);
  const blocksOf = (tokens: number) => Math.ceil(tokens / blockTokens);
  const blocksIn = (cacheBytes: number) => cacheBlockCount({ cacheBytes, blockBytes });
  return {
    requestBytes: (tokens) => blocksOf(tokens) * blockBytes,
    tokensIn: (cacheBytes) => blocksIn(cacheBytes) * blockTokens,
    requestsIn: (cacheBytes, tokens) => blocksIn(cacheBytes) / blocksOf(tokens),
    prefixBytes: (tokens) => Math.floor(tokens / blockTokens) * blockBytes,
  };
}

function groupedPlan(kinds: readonly CacheLayer[], settings: VllmCacheSettings): CachePlan {
  const { padBelow, batchTokens, logsTokensOf } = settings;
  const { groups, pageBytes, groupSize } = groupsOf(kinds, settings.blockTokens, padBelow);
  const blockBytes = pageBytes * groupSize;
  const blocksOf = (tokens: number) =>
    groups.reduce((sum, group) => sum + group.groupCount * blocksOfGroup(group, tokens, batchTokens), 0);
  const blocksIn = (cacheBytes: number) => cacheBlockCount({ cacheBytes, blockBytes });
  const requestsIn = (cacheBytes: number, tokens: number) => blocksIn(cacheBytes) / blocksOf(tokens);
  const allGroups = groups.reduce((sum, { groupCount }) => sum + groupCount, 0);
  const leastBlockTokens = Math.min(...groups.map(({ blockTokens }) => blockTokens));
  return {
    requestBytes: (tokens) => blocksOf(tokens) * blockBytes,
    tokensIn: (cacheBytes, maxTokens) =>
      logsTokensOf === 'concurrency'
        ? Math.floor(requestsIn(cacheBytes, maxTokens) * maxTokens)
        : Math.floor(blocksIn(cacheBytes) / allGroups) * leastBlockTokens,
    requestsIn,
    prefixBytes: (tokens) =>
      groups
        .filter(({ layer }) => layer.kind === 'full')
        .reduce(
          (sum, { groupCount, blockTokens }) =>
            sum + groupCount * Math.floor(tokens / blockTokens) * blockBytes,
          0,
        ),
  };
}

const alignmentTokens = 16;

function groupsOf(kinds: readonly CacheLayer[], blockTokens: number, padBelow: number) {
  const perToken = kinds.filter(({ kind }) => kind !== 'state');
  const widest = Math.max(...perToken.map(({ bytesPerToken }) => bytesPerToken), 0);
  const largestState = Math.max(...kinds.map(({ stateBytes }) => stateBytes), 0);
  const enlarged =
    largestState > 0 && widest > 0
      ? alignmentTokens * Math.ceil(largestState / (alignmentTokens * widest))
      : blockTokens;
  const pageTokens = Math.max(blockTokens, enlarged);
  const pageBytes = Math.max(widest * pageTokens, largestState);
  const counts = kinds.map(({ layerCount }) => layerCount);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  const groupSize = most < padBelow * least ? most : least;
  const groups = kinds.map((layer): Group => ({
    layer,
    blockTokens: layer.kind === 'state' ? pageTokens : pageBytes / layer.bytesPerToken,
    groupCount: Math.ceil(layer.layerCount / groupSize),
  }));
  return { groups, pageBytes, groupSize };
}

function blocksOfGroup({ layer, blockTokens }: Group, tokens: number, batchTokens: number): number {
  switch (layer.kind) {
    case 'state':
      return 1;
    case 'full':
      return Math.ceil(tokens / blockTokens);
    case 'window': {
      const reserved = engineWindowTokenCount({
        sequenceTokenCount: tokens,
        windowTokenCount: layer.limitTokens,
        batchTokenCount: batchTokens,
        blockTokenCount: blockTokens,
      });
      return reserved / blockTokens;
    }
    case 'chunk':
      return Math.ceil(Math.min(layer.limitTokens + batchTokens, tokens) / blockTokens);
  }
}
