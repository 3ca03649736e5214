const models = [
  'llama-3.1-8b-instruct',
  'llama-3.3-70b-instruct',
  'qwen3-235b-a22b',
  'gpt-oss-120b',
  'gemma-3-27b-it',
  'deepseek-v3',
  'qwen3-next-80b-a3b-instruct',
  'nvidia/Llama-3.1-8B-Instruct-FP8',
];
const accelerators = ['h100_sxm', 'H200', 'nvidia-b200', 'L40S', 'MI300X'];
const engines = ['vllm', 'sglang', 'tensorrt-llm', 'llama.cpp'];
const counts = [1, 2, 4, 8];
const prompts = [512, 2048, 8192];

/** Lines as a sweep writes them: dense models, experts, windows, latent and linear attention, under every engine. */
export const benchLines: readonly string[] = models.flatMap((model) =>
  accelerators.flatMap((accelerator) =>
    engines.flatMap((engine) =>
      counts.flatMap((acceleratorCount) =>
        prompts.map((inputTokens) =>
          JSON.stringify({
            id: `${model}/${accelerator}/${engine}/${acceleratorCount}/${inputTokens}`,
            model,
            accelerator,
            acceleratorCount,
            engine,
            inputTokens,
            outputTokens: 256,
            concurrency: 16,
          }),
        ),
      ),
    ),
  ),
);
