import { formatCount } from '../../units/formatQuantity.ts';
import { addFormats } from './addFormats.ts';
import { addLayout } from './addLayout.ts';
import { addSpeculation } from './addSpeculation.ts';
import { addTransfer } from './addTransfer.ts';
import type { Argument } from './Deployment.ts';
import type { Situation } from './Situation.ts';

/** Where a container finds the file with what no flag can say. */
export const configPath = '/etc/llm/engine.yaml';

/** The arguments of one pool's command, in the order a reader looks for them. */
export function poolArguments(situation: Situation): readonly Argument[] {
  const { engine, list, modelName, modelPath } = situation;
  list.add('model', modelPath, 'where the weights lie');
  list.addKnown('name', modelName, 'the model of the scenario');
  list.add('host', '0.0.0.0', 'all addresses of the machine or container');
  list.add('port', engine.port, 'the usual port of the engine');
  addLayout(situation);
  addFormats(situation);
  addSizes(situation);
  addSpeculation(situation);
  addTransfer(situation);
  list.addKnown('metrics', undefined, 'queue depth for the scaler');
  list.addKnown('offline', undefined, 'no network needed');
  if (engine.flags.config && Object.keys(situation.config).length > 0)
    list.add('config', configPath, 'formats, drafts and copies of the scenario');
  return list.entries;
}

function addSizes({ question, engine, pool, list, longestTokens }: Situation): void {
  const { scenario, chosen } = question;
  const slots = pool.requestCount;
  const longest = `${formatCount(longestTokens)} tokens, prompt and answer`;
  // llama.cpp parts its context among the slots; the others count each request by itself.
  if (chosen.engine.budget === 'llama.cpp') {
    const padding = chosen.engine.contextPaddingTokens;
    const padded = Math.ceil(longestTokens / padding) * padding;
    list.add('longest', padded * (slots ?? 1), `${formatCount(slots ?? 1)} slots of ${longest}`);
  } else list.add('longest', longestTokens, longest);
  if (slots !== undefined) {
    const together = engine.lockstep === 'attention' ? slots * pool.copyCount : slots;
    list.add('requests', together, `${formatCount(scenario.requestCount)} requests at once over all copies`);
  }
  if (scenario.batchTokens !== null)
    list.add('batch', scenario.batchTokens, `${formatCount(scenario.batchTokens)} tokens a step`);
  if (scenario.memoryFraction !== null)
    list.add('memory', scenario.memoryFraction, `share of memory ${scenario.memoryFraction}`);
}
