import type { TensorClass } from '../../estimates/languageModel/Tensor.ts';
import type { ConfigReader } from './ConfigReader.ts';
import { shownValue } from './shownValue.ts';
import { tensorClassOfModule } from './tensorClassOfModule.ts';
import { formatOfAlgorithm, integerFormatOf, weightFormatOf } from './weightFormatOf.ts';

export type FormatByClass = ReadonlyMap<TensorClass, string>;

const everyClass = (classes: readonly TensorClass[], format: string): FormatByClass =>
  new Map(classes.map((one) => [one, format]));

/** The format most modules of each class have, where modelopt lists a format for each module. */
function listedFormats(settings: ConfigReader): FormatByClass {
  const layers = settings.child('quantized_layers');
  const tallies = new Map<TensorClass, Map<string, number>>();
  for (const module of layers?.keys() ?? []) {
    const format = formatOfAlgorithm(layers?.child(module)?.text('quant_algo') ?? '');
    const named = tensorClassOfModule(module);
    if (format === undefined || named === 'everything' || named === 'unquantised') continue;
    const tally = tallies.get(named) ?? new Map<string, number>();
    tallies.set(named, tally.set(format, (tally.get(format) ?? 0) + 1));
  }
  const most = (tally: ReadonlyMap<string, number>) =>
    [...tally].sort(([, one], [, other]) => other - one)[0]?.[0] ?? '';
  return new Map([...tallies].map(([one, tally]) => [one, most(tally)]));
}

/** Formats of the groups of compressed-tensors, each for the classes it targets. */
function groupedFormats(settings: ConfigReader, classes: readonly TensorClass[]): FormatByClass | undefined {
  const groups = settings.child('config_groups');
  const formats = new Map<TensorClass, string>();
  for (const name of groups?.keys() ?? []) {
    const group = groups?.child(name);
    const weights = group?.child('weights');
    const format = weights && weightFormatOf(weights, group?.text('format') ?? settings.text('format') ?? '');
    if (format === undefined) continue;
    const targets = new Set((group?.texts('targets') ?? ['Linear']).map(tensorClassOfModule));
    for (const one of classes) if (targets.has('everything') || targets.has(one)) formats.set(one, format);
  }
  return formats.size > 0 ? formats : undefined;
}

const quarkFormat = (settings: ConfigReader): string | undefined => {
  const type = settings.child('global_quant_config')?.child('weight')?.text('dtype') ?? '';
  if (type.includes('fp4')) return 'mxfp4';
  if (type.includes('fp8')) return 'fp8';
  return type.includes('int8') ? 'int8' : undefined;
};

/** Format of methods that treat all quantised weights alike. */
function uniformFormat(settings: ConfigReader, method: string): string | undefined {
  switch (method) {
    case 'fp8':
      return settings.hasList('weight_block_size') ? 'fp8-block' : 'fp8';
    case 'fbgemm_fp8':
      return 'fp8';
    case 'mxfp4':
      return 'mxfp4';
    case 'gptq':
    case 'awq':
    case 'auto-round':
    case 'autoround':
    case 'intel/auto-round':
    case 'hqq':
      return integerFormatOf(settings, settings.optional('num_bits') ?? 4);
    case 'bitsandbytes':
      return settings.flag(['load_in_8bit', '_load_in_8bit'], false) ? 'int8' : 'nf4';
    case 'eetq':
      return 'int8';
    case 'quark':
      return quarkFormat(settings);
    default:
      return undefined;
  }
}

/** The format of each class of matrices before exclusions; empty where the method is not known. */
export function formatByClassOf(settings: ConfigReader, classes: readonly TensorClass[]): FormatByClass {
  const algorithm = settings.text('quant_algo') ?? '';
  if (algorithm === 'MIXED_PRECISION') {
    const experts = formatOfAlgorithm(settings.text('moe_quant_algo') ?? '');
    return experts === undefined ? listedFormats(settings) : new Map([['experts', experts]]);
  }
  const method = (settings.text('quant_method') ?? '').toLowerCase();
  const uniform = formatOfAlgorithm(algorithm) ?? uniformFormat(settings, method);
  if (uniform !== undefined) return everyClass(classes, uniform);
  const grouped = groupedFormats(settings, classes);
  if (grouped === undefined)
    settings.assume(`quantisation ${shownValue(method)} is not known here: weights are counted at 16 bits`);
  return grouped ?? new Map();
}
