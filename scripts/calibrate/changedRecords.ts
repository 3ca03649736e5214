import { readFileSync } from 'node:fs';
import type { calibrateLlamaCpp } from './calibrateLlamaCpp.ts';
import type { calibrateServing } from './calibrateServing.ts';
import { usualConstants } from './fitConstants.ts';
import { constantsLines, spreadLines, timingLines, withLines } from './recordTexts.ts';
import { unidentifiedExpertLayerSeconds } from './ServingTerms.ts';

interface Calibrated {
  readonly served: ReturnType<typeof calibrateServing>;
  readonly llamaCpp: ReturnType<typeof calibrateLlamaCpp>;
}

const usualNote = 'not fitted, no row: what kernels of measured accelerators usually come to';

/** Every record that calibration writes, by path, with its new text. */
export function changedRecords({ served, llamaCpp }: Calibrated): ReadonlyMap<string, string> {
  const { terms, amd } = served.fitted;
  const lines = new Map<string, Readonly<Record<string, string>>>();
  const shared =
    'queue factor fitted to the mean time to first token of the same rows of all engines; spread to rows of models left out';
  const layers = 'expert layers to closed-loop TPOT of vLLM and TensorRT-LLM together';
  lines.set('timings/vllm', {
    ...timingLines('vllm', terms, {
      expertLayerSeconds: terms.expertLayerSeconds,
      note: `dispatch fitted to closed-loop rows of vLLM with at most 64 clients, host time before 0.8 to single streams on A100; ${layers}; ${shared}`,
    }),
    ...spreadLines(served.spreads),
  });
  lines.set('timings/tensorrt-llm', {
    ...timingLines('tensorrt-llm', terms, {
      expertLayerSeconds: terms.expertLayerSeconds,
      note: `dispatch fitted to closed-loop rows of TensorRT-LLM with at most 64 clients; ${layers}; ${shared}`,
    }),
    ...spreadLines(served.spreads),
  });
  lines.set('timings/sglang', {
    ...timingLines('sglang', terms, {
      expertLayerSeconds: unidentifiedExpertLayerSeconds,
      note: `dispatch fitted to closed-loop rows of two builds with at most 64 clients; no row tells expert layers, whose figure is not verified; ${shared}`,
    }),
    ...spreadLines(served.spreads),
  });
  lines.set('timings/llama-cpp', {
    queue_factor: timingLines('', terms, { expertLayerSeconds: 0, note: '' })['queue_factor'] ?? '1',
    ...spreadLines(llamaCpp.spreads),
    note: JSON.stringify(
      'dispatch not fitted; queue factor of the other engines; spread of writing and reading rates of models left out',
    ),
  });
  lines.set(
    'efficiencies/nvidia',
    constantsLines(
      served.nvidia,
      'fitted to every eighth closed-loop and ceiling row with its kernels withheld',
    ),
  );
  lines.set('efficiencies/amd', constantsLines(amd, 'fitted to the closed-loop rows of MI300X, two models'));
  lines.set('efficiencies/other', constantsLines(usualConstants, usualNote));
  const [nvidia, apple] = ['nvidia', 'apple'].map((maker) => llamaCpp.fitted.get(maker) ?? usualConstants);
  if (nvidia && apple) {
    lines.set(
      'efficiencies/llama-cpp-nvidia',
      constantsLines(nvidia, 'fitted to rates of reading and writing under CUDA'),
    );
    lines.set(
      'efficiencies/llama-cpp-apple',
      constantsLines(apple, 'fitted to rates of reading and writing under Metal, three machines'),
    );
    lines.set(
      'efficiencies/llama-cpp-other',
      constantsLines(nvidia, 'not fitted, no row: the figures of NVIDIA accelerators'),
    );
  }
  return new Map(
    [...lines].map(([name, own]) => {
      const path = `content/data/${name}.yaml`;
      return [path, withLines(readFileSync(path, 'utf8'), own)];
    }),
  );
}
