import type { Situation } from './Situation.ts';

/** Adds a model that drafts. The scenario names none, so its place is given and a remark asks for it. */
export function addSpeculation(situation: Situation): void {
  const { question, engine, pool, list, remarks, modelFolder, config } = situation;
  const { draftCount } = question.scenario;
  if (draftCount === 0 || pool.role === 'prefill') return;
  const figure = `${draftCount} drafted tokens a step`;
  const place = `${modelFolder}/draft${engine.takesGguf ? '.gguf' : ''}`;
  switch (engine.engineId) {
    case 'vllm':
      list.add(
        'speculation',
        JSON.stringify({ method: 'draft_model', model: place, num_speculative_tokens: draftCount }),
        figure,
      );
      break;
    case 'sglang':
      list.add('speculation', 'STANDALONE', figure);
      list.add('draft_model', place, 'a smaller model of the same vocabulary');
      list.add('draft_steps', draftCount, figure);
      list.add('draft_width', 1, 'one draft, no tree');
      list.add('draft_tokens', draftCount + 1, 'the drafted tokens and the one they follow');
      break;
    case 'tensorrt-llm':
      config['speculative_config'] = {
        decoding_type: 'DraftTarget',
        max_draft_len: draftCount,
        speculative_model: place,
      };
      config['disable_overlap_scheduler'] = true;
      break;
    case 'llama-cpp':
      list.add('speculation', 'draft-simple', figure);
      list.add('draft_model', place, 'a smaller model of the same vocabulary');
      list.add('draft_steps', draftCount, figure);
      break;
    default:
      remarks.add(`How ${question.chosen.engine.name} is given a model that drafts is not on record.`);
      return;
  }
  remarks.add(
    `Put a model that drafts at ${place}: the scenario says how many tokens it drafts, not which model.`,
  );
}
