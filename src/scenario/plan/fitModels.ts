import type { Catalogue, CatalogueBenchmark, CatalogueScore } from '../../data/Catalogue.ts';
import type { Scenario } from '../Scenario.ts';
import { listedIn } from './listedIn.ts';
import { statedConstraints } from './statedConstraints.ts';

/** Which models are good enough by a published score, and of which nobody knows. */
export interface FitModels {
  readonly benchmark: CatalogueBenchmark;
  readonly leastScore: number;
  /** Models on record with a score, the best first; each by the best of its settings. */
  readonly scored: readonly ScoredModel[];
  /** Those that score at least as much. */
  readonly modelIds: readonly string[];
  /** Those of them that are stated to take and to handle what the scenario asks for. */
  readonly statedIds: readonly string[];
  /** Language models on record without a score: not assumed good, nor bad. */
  readonly unknownCount: number;
}

/** What a scenario asks of a model that would do. */
export type AskedFitness = Pick<
  Scenario,
  'planBenchmark' | 'leastScore' | 'planModalities' | 'planLanguages'
>;

export interface ScoredModel extends CatalogueScore {
  readonly modelId: string;
  readonly isEnough: boolean;
}

/** Models that a scenario calls good enough; undefined where it asks for one model, or names no benchmark on record. */
export function fitModels(
  { planBenchmark, leastScore, planModalities, planLanguages }: AskedFitness,
  { models, benchmarks }: Pick<Catalogue, 'models' | 'benchmarks'>,
): FitModels | undefined {
  const benchmark = benchmarks.find(({ id }) => id === planBenchmark);
  if (!benchmark || leastScore === null) return undefined;
  const language = new Set(models.filter(({ kind }) => kind === 'language').map(({ id }) => id));
  const best = new Map<string, ScoredModel>();
  for (const one of benchmark.scores) {
    const { modelId, score } = one;
    if (modelId === undefined || !language.has(modelId)) continue;
    if (score > (best.get(modelId)?.score ?? -Infinity))
      best.set(modelId, { ...one, modelId, isEnough: score >= leastScore });
  }
  const scored = [...best.values()].sort((one, other) => other.score - one.score);
  const modelIds = scored.filter(({ isEnough }) => isEnough).map(({ modelId }) => modelId);
  const stated = statedConstraints(models, {
    modalities: listedIn(planModalities),
    languages: listedIn(planLanguages),
  });
  return {
    benchmark,
    leastScore,
    scored,
    modelIds,
    statedIds: modelIds.filter(
      (id) =>
        (stated.takingModelIds?.includes(id) ?? true) && (stated.speakingModelIds?.includes(id) ?? true),
    ),
    unknownCount: language.size - scored.length,
  };
}
