import type { EngineRules } from '../../src/simulation/EngineRules.ts';
import type { Requests } from '../../src/simulation/Requests.ts';
import type { StepTimes } from '../../src/simulation/StepTimes.ts';

interface Sequence {
  readonly id: number;
  readonly input: number;
  readonly output: number;
  readonly cached: number;
  /** Tokens in the cache. */
  done: number;
  /** Tokens to compute before the next is given. */
  target: number;
  given: number;
  decodes: boolean;
}

export interface NaiveRun {
  readonly firstTokenSeconds: number[];
  readonly finishSeconds: number[];
  readonly preemptionCount: number;
  readonly promptTokens: number;
}

/** The engine's rules once more, sequence by sequence and block by block: slow, and plain enough to be read as right. */
export function naiveRun(
  requests: Requests,
  rules: EngineRules,
  times: StepTimes,
  sentCount: number,
): NaiveRun {
  const { blockTokens, blockCount, maxSequences, maxBatchedTokens, watermarkFraction = 0.01 } = rules;
  const shared = Math.floor((rules.sharedPrefixTokens ?? 0) / blockTokens);
  const draft = rules.speculation?.draftTokens ?? 0;
  const perStep = rules.speculation?.tokensPerStep ?? 1;
  const blocksOf = (tokens: number) => Math.ceil(tokens / blockTokens) - shared;
  const heldBy = (sequence: Sequence) => blocksOf(sequence.decodes ? sequence.done : sequence.target);
  const arrivals = [...requests.arrivalSeconds];
  const waiting: Sequence[] = [];
  const running: Sequence[] = [];
  const firstTokenSeconds = arrivals.map(() => -1);
  const finishSeconds = arrivals.map(() => -1);
  let [now, arrived, sent, finished] = [0, 0, sentCount, 0];
  let [decodeSteps, preemptionCount, promptTokens] = [0, 0, 0];
  const free = () => blockCount - shared - running.reduce((sum, sequence) => sum + heldBy(sequence), 0);
  const finish = (sequence: Sequence) => {
    running.splice(running.indexOf(sequence), 1);
    finishSeconds[sequence.id] = now;
    finished++;
    if (sent < requests.count) arrivals[sent++] = now;
  };

  while (finished < requests.count) {
    while (arrivals[arrived]! <= now) {
      const input = requests.inputTokens[arrived]!;
      waiting.push({
        id: arrived,
        input,
        output: requests.outputTokens[arrived]!,
        cached: requests.cachedTokens[arrived]!,
        done: 0,
        target: input,
        given: 0,
        decodes: false,
      });
      arrived++;
    }
    const advance = Math.floor((decodeSteps + 1) * perStep) - Math.floor(decodeSteps * perStep);
    const decoding = () => running.filter((sequence) => sequence.decodes);
    const needed = () =>
      decoding().reduce((sum, { done }) => sum + blocksOf(done + advance) - blocksOf(done), 0);
    const chunks: { sequence: Sequence; tokens: number; prior: number }[] = [];
    const gather = (budgetTokens: number, decodeBlocks: number) => {
      let budget = budgetTokens;
      const take = (sequence: Sequence) => {
        const tokens = Math.min(budget, sequence.target - sequence.done);
        if (tokens > 0) chunks.push({ sequence, tokens, prior: sequence.done });
        budget -= tokens;
      };
      for (const sequence of running) if (!sequence.decodes) take(sequence);
      for (let next = waiting[0]; next && budget > 0 && running.length < maxSequences; next = waiting[0]) {
        const kept = running.length === 0 ? 0 : decodeBlocks + Math.floor(blockCount * watermarkFraction);
        if (blocksOf(next.target) > free() - kept) break;
        waiting.shift();
        running.push(next);
        next.done = next.cached;
        take(next);
      }
    };
    let decodes = true;
    if (rules.prefillAlone) {
      gather(maxBatchedTokens, 0);
      decodes = chunks.length === 0;
    }
    let preempted = false;
    while (decodes && needed() > free()) {
      const newest = running.pop()!;
      newest.target = newest.input + newest.given;
      newest.decodes = false;
      waiting.unshift(newest);
      preempted = true;
      preemptionCount++;
    }
    if (!preempted && !rules.prefillAlone)
      gather(maxBatchedTokens - decoding().length * (1 + draft), needed());

    const batch = decodes ? decoding() : [];
    const ending = chunks.filter(({ sequence, tokens, prior }) => prior + tokens === sequence.target);
    if (batch.length === 0 && chunks.length === 0) {
      now = arrivals[arrived]!;
      continue;
    }
    const rows = batch.length * (1 + draft);
    const tokens = chunks.reduce((sum, chunk) => sum + chunk.tokens, 0);
    promptTokens += tokens;
    now += times.hostSeconds + times.linearSeconds(rows + tokens);
    for (const chunk of chunks) now += times.prefillAttentionSeconds(chunk.tokens, chunk.prior);
    if (batch.length > 0) {
      const context = batch.reduce((sum, { done }) => sum + done, 0) / batch.length + 1;
      now += times.decodeAttentionSeconds(batch.length, context);
    }
    if (rows + ending.length > 0) now += times.headSeconds(rows + ending.length);

    if (batch.length > 0) decodeSteps++;
    for (const sequence of batch) {
      sequence.done += advance;
      sequence.given += advance;
      if (sequence.given >= sequence.output) finish(sequence);
    }
    for (const chunk of chunks) chunk.sequence.done += chunk.tokens;
    for (const { sequence } of ending) {
      sequence.decodes = true;
      sequence.given++;
      if (firstTokenSeconds[sequence.id]! < 0) firstTokenSeconds[sequence.id] = now;
      if (sequence.given >= sequence.output) finish(sequence);
    }
  }
  return { firstTokenSeconds, finishSeconds, preemptionCount, promptTokens };
}
