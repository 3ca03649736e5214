import type { ExtraParameters, Part } from '../../estimates/languageModel/Architecture.ts';

/** A part of a layer under the name it is to carry. */
export interface NamedPart {
  readonly name: string;
  readonly part: Part;
}

/** An architecture with its layers written out one by one, before equal ones are folded together. */
export interface ArchitectureDraft {
  readonly layers: readonly (readonly NamedPart[])[];
  readonly tiedEmbedding: boolean;
  readonly finalNormCount: number;
  readonly rotaryDim: number;
  readonly extras: readonly ExtraParameters[];
}
