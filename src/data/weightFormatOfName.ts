/** What a republication's name says of its weights. */
export interface NamedFormat {
  readonly formatId: string;
  /** The name without the words that tell the format. */
  readonly rest: string;
}

const endings: readonly (readonly [RegExp, string])[] = [
  [/[-_.:](ud[-_])?(i?q\d\w*|tq\d_0|bf16|f16|mxfp4)([-_.]\d+[-_]of[-_]\d+)?[-_.]gguf$/i, 'gguf'],
  [/(?:[-_.]gguf)?[-:](ud[-_])?(i?q\d_\w+|tq\d_0)$/i, 'gguf'],
  [/[-_.](unsloth[-_])?bnb[-_]?4[-_]?bit$/i, 'nf4'],
  [/[-_.]nf4$/i, 'nf4'],
  [/[-_.]bnb[-_]?8[-_]?bit$/i, 'int8'],
  [/[-_.](block[-_]?fp8|fp8[-_]?block)$/i, 'fp8-block'],
  [
    /[-_.](quantized\.)?(fp8|w8a8[-_]fp8)([-_](dynamic|static|kv|per[-_]?tensor|per[-_]?channel|hf|tp|a16))*$/i,
    'fp8',
  ],
  [/[-_.](nvfp4|fp4)([-_]?(a16|v\d|fp8kv))*$/i, 'nvfp4'],
  [/[-_.]mxfp4([-_]\w+)?$/i, 'mxfp4'],
  [/[-_.](gptq|quantized)?[-_.]?(int8|8bit|w8a8|w8a16)([-_](dynamic|token|per[-_]?channel))*$/i, 'int8'],
  [
    /[-_.]?(awq|gptq|quantized|autoround|auto[-_]round)?[-_.]?(int4|4bit|w4a16)([-_](g128|sym|asym|awq|gptq|autoround|autoawq))*$/i,
    'int4-g128',
  ],
  [/[-_.](awq|gptq|autoround|auto[-_]round)([-_](marlin|int4|4bit))*$/i, 'int4-g128'],
  [/[-_.](bf16|bfloat16)$/i, 'bf16'],
  [/[-_.](fp16|float16)$/i, 'fp16'],
];

/** Publishers whose eight-bit releases scale blocks of 128 x 128. */
const blockwise = /^(qwen|deepseek-ai|zai-org)\//i;

/** Reads the format off a republication's name, such as `Qwen3-8B-AWQ`; undefined when the name tells none. */
export function weightFormatOfName(name: string): NamedFormat | undefined {
  for (const [ending, formatId] of endings) {
    const match = ending.exec(name);
    if (!match || match.index === 0) continue;
    const rest = name.slice(0, match.index);
    if (formatId === 'gguf') return { formatId: `gguf-${(match[2] ?? '').toLowerCase()}`, rest };
    return { formatId: formatId === 'fp8' && blockwise.test(name) ? 'fp8-block' : formatId, rest };
  }
  return undefined;
}
