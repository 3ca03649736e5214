import type { Engine } from '../estimates/memory/engines/Engine.ts';
import type { ComputeAccelerator } from '../estimates/performance/ComputeAccelerator.ts';
import type { Format } from '../estimates/memory/Format.ts';
import type { CatalogueEfficiency } from './efficiency.ts';
import type { CatalogueTiming } from './timing.ts';
import type { LanguageModel } from '../estimates/languageModel/LanguageModel.ts';

/** A model as lists and pickers show it. */
export interface CatalogueModel extends LanguageModel {
  readonly developer: string;
  /** Where its publisher keeps the weights on Hugging Face. */
  readonly repository?: string;
  readonly kind: 'language' | 'embedding' | 'reranker';
  readonly parameterCount: number;
  readonly activeParameterCount: number;
  readonly released?: string;
  /** What the published checkpoint takes; absent where nobody states it. */
  readonly modalities?: readonly Modality[];
  /** What its maker says that it handles; absent where its maker says nothing. */
  readonly languages?: StatedLanguages;
}

export type Modality = 'text' | 'image' | 'audio' | 'video';

/** Languages that a maker names, by their ISO 639-1 codes, and whether it speaks of more. */
export interface StatedLanguages {
  readonly named: readonly string[];
  readonly unnamedOthers?: true;
}

/** An accelerator as lists and pickers show it. */
export interface CatalogueAccelerator extends ComputeAccelerator {
  readonly printedGigabytes: number;
  /** Power limit of the board or module; absent where its maker prints none. */
  readonly powerWatts?: number;
  /** Accelerator whose measured kernels stand for this one's; absent where nobody measured any of its architecture. */
  readonly kernelsFrom?: string;
}

/** A format as pickers show it. */
export type CatalogueFormat = Format & {
  readonly stores: readonly ('weights' | 'cache')[];
  /** What weights in it cost models; absent where nobody measured it against 16 bits. */
  readonly loss?: FormatLoss;
};

/** What a format costs published models, over all that was measured against the same model in 16 bits. */
export interface FormatLoss {
  /** Scores of tasks over those in 16 bits. */
  readonly keptFraction?: MeasuredRange;
  /** Perplexity over that in 16 bits. */
  readonly perplexityFraction?: MeasuredRange;
}

/** Smallest, middle and largest of some measurements. */
export interface MeasuredRange {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly measurementCount: number;
  readonly modelCount: number;
}

/** A published score; of a model that is on record, or of a closed one. */
export interface CatalogueScore {
  /** Name and setting, as printed. */
  readonly model: string;
  readonly score: number;
  /** Absent for a closed model. */
  readonly modelId?: string;
  /** True where the index itself estimates it. */
  readonly reckoned?: true;
  /** Page that the source names for it. */
  readonly at?: string;
}

/** What models scored on one benchmark, as of one day. */
export interface CatalogueBenchmark {
  readonly id: string;
  readonly name: string;
  /** What it measures, in a reader's words. */
  readonly task: string;
  readonly unit: '%' | 'points';
  readonly reportedBy: 'makers' | 'index';
  readonly asOf: string;
  readonly sourceId: string;
  readonly scores: readonly CatalogueScore[];
}

/** An engine with what is on record of how it is started. */
export type CatalogueEngine = Engine & {
  /** Weight formats that a way to load them is on record for, beside the mixes of an engine that reads GGUF files. */
  readonly loadedFormatIds: readonly string[];
  /** Whether a way is on record to start copies that only read prompts beside those that write. */
  readonly startsPools: boolean;
};

/** Everything calculations choose from, in SI units. Plain data: it travels to the browser as JSON. */
export interface Catalogue {
  readonly models: readonly CatalogueModel[];
  readonly accelerators: readonly CatalogueAccelerator[];
  readonly engines: readonly CatalogueEngine[];
  readonly formats: readonly CatalogueFormat[];
  /** What engines add to their kernels. */
  readonly timings: readonly CatalogueTiming[];
  /** Efficiency where nobody measured kernels. */
  readonly efficiencies: readonly CatalogueEfficiency[];
  readonly benchmarks: readonly CatalogueBenchmark[];
}
