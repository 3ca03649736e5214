import type { ExtraParameters } from '../../estimates/languageModel/Architecture.ts';
import type { ConfigReader } from './ConfigReader.ts';

const usualPatch = 14;
const usualExpansion = 4;
const colourCount = 3;
const matricesWhenGated = 3;

/** Weights of a plain vision transformer of a config's depth and widths, with its patch embedding. */
function transformerParameterCount(vision: ConfigReader): number | undefined {
  const depth = vision.optional('depth');
  const width = vision.optional('vision_hidden_size');
  if (depth === undefined || width === undefined) return undefined;
  const innerDim = vision.optional('vision_intermediate_size') ?? usualExpansion * width;
  const patch = vision.optional('patch_size') ?? usualPatch;
  const matrixCount = /silu|swiglu/.test(vision.text('hidden_act') ?? '') ? matricesWhenGated : 2;
  const attention = 4 * width * (width + 1);
  const feedForward = matrixCount * width * innerDim + innerDim + width;
  const norms = 4 * width;
  return depth * (attention + feedForward + norms) + colourCount * patch * patch * width;
}

/** Encoders beside the language model, each estimated as a plain transformer; projectors are not counted. */
export function encodersOf(root: ConfigReader): readonly ExtraParameters[] {
  const extras: ExtraParameters[] = [];
  for (const [field, name] of [
    ['vision_config', 'vision encoder'],
    ['audio_config', 'audio encoder'],
  ] as const) {
    const encoder = root.child(field);
    if (encoder === undefined) continue;
    const parameterCount = transformerParameterCount(encoder);
    if (parameterCount === undefined)
      root.assume(`the ${name} is not counted: ${field} does not state its depth and width`);
    else {
      extras.push({ name, kind: 'encoder', parameterCount });
      root.assume(`the ${name} is counted as a plain transformer, without its projector`);
    }
  }
  return extras;
}
