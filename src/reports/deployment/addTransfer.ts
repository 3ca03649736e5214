import type { Situation } from './Situation.ts';

/** Adds how caches go from the copies that read to those that write. */
export function addTransfer({ question, engine, pool, list, remarks }: Situation): void {
  if (pool.role === 'both') return;
  const reads = pool.role === 'prefill';
  const figure = reads ? 'copies that only read prompts' : 'copies that write answers';
  if (engine.engineId === 'vllm')
    list.add(
      'transfer',
      JSON.stringify({ kv_connector: 'NixlConnector', kv_role: reads ? 'kv_producer' : 'kv_consumer' }),
      figure,
    );
  else if (engine.engineId === 'sglang') list.add('transfer', pool.role, figure);
  remarks.add(
    `Two pools need a router before them that sends each prompt to a copy that reads and then to one that writes; the documentation of ${question.chosen.engine.name} names one, and it is not written here.`,
  );
}
