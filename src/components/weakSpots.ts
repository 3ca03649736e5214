import { errorSummary } from './errorSummary.ts';
import { signedText } from './accuracyTables.ts';
import type { PerformancePoint } from './performancePoints.ts';
import { percentText } from './percentText.ts';
import { sitePerformance } from './sitePerformance.ts';

interface WeakSpot {
  readonly what: string;
  readonly why: string;
  readonly holds: (point: PerformancePoint) => boolean;
}

const spots: readonly WeakSpot[] = [
  {
    what: 'vLLM 0.12 with an 8B model in FP8 on H200, time per token',
    why: 'they ran faster than reading every prompt in full allows, so that parts of the prompts were probably cached.',
    holds: ({ metric, model, engine, engineVersion, accelerator }) =>
      metric === 'tpot' &&
      model.includes('8B') &&
      engine === 'vllm' &&
      engineVersion === '0.12.0' &&
      accelerator.includes('H200'),
  },
  {
    what: 'TensorRT-LLM builds without a number with gpt-oss on H200, time per token',
    why: 'early builds, whose processor took one to three milliseconds a step that numbered ones do not.',
    holds: ({ metric, model, engine, engineVersion, accelerator }) =>
      metric === 'tpot' &&
      model.includes('gpt-oss') &&
      engine === 'tensorrt-llm' &&
      engineVersion === '' &&
      accelerator.includes('H200'),
  },
  {
    what: 'vLLM 0.12 with Qwen3-235B in FP8 on H200, time per token',
    why: 'that version ran an expert kernel without a tuned configuration; the tables are of tuned ones.',
    holds: ({ metric, model, engineVersion, accelerator }) =>
      metric === 'tpot' &&
      model.includes('Qwen3-235B') &&
      engineVersion === '0.12.0' &&
      accelerator.includes('H200'),
  },
  {
    what: 'MI300X, time per token',
    why: 'nobody published kernel timings for it. Constants fitted to these rows of two models stand in, so that the figure flatters.',
    holds: ({ metric, accelerator }) => metric === 'tpot' && accelerator.includes('MI300X'),
  },
  {
    what: 'L40S, throughput ceiling',
    why: 'one card alone comes out too fast; four and eight meet over PCI Express, whose path in the measured server is not known.',
    holds: ({ metric, accelerator }) => metric === 'ceiling' && accelerator.includes('L40S'),
  },
  {
    what: 'vLLM before 0.8, one request at a time',
    why: 'the processor worked between steps, one constant stands for all models and kernels of those versions are not in the tables.',
    holds: ({ metric }) => metric === 'single-stream',
  },
  {
    what: 'All prompts at once on A100 under vLLM 0.10',
    why: 'the runs set their caches far smaller than the engine would and do not say how the cards are linked; nothing is fitted to them.',
    holds: ({ metric, source }) => metric === 'batch' && source === 'dennislee22-vllm-benchmark',
  },
  {
    what: 'SGLang, time to first token',
    why: 'two builds measured with one model each; one queues in the server from about a hundred clients on.',
    holds: ({ metric, engine, accelerator }) =>
      metric === 'ttft' && engine === 'sglang' && !accelerator.includes('MI300X'),
  },
  {
    what: 'llama.cpp, reading a prompt',
    why: 'one constant for all cards: GeForce cards read about twice as fast as predicted, since their kernels add in sixteen bits, and others slower, several at once above all.',
    holds: ({ metric }) => metric === 'prefill',
  },
];

/** Where predictions are weak, in words, with the errors there; spots without rows are left out. */
export const weakSpots = spots.flatMap(({ what, why, holds }) => {
  const own = sitePerformance.points.filter(holds);
  if (own.length === 0) return [];
  const { count, median, bias } = errorSummary(own);
  return [{ what, why, count, median: percentText(median), bias: signedText(bias) }];
});
