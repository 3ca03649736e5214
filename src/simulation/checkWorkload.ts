import { refuseUnless } from '../formulas/refuseUnless.ts';
import type { TokenLengths, TracedRequests, Workload } from './Workload.ts';

const mostRequests = 1_000_000;
const mostTokens = 10_000_000;

/** Refuses a workload that cannot be drawn, by the name of the first thing that is wrong. */
export function checkWorkload(workload: Workload): void {
  if (workload.kind === 'trace') return checkTrace(workload);
  checkCount('requestCount', workload.requestCount);
  checkLengths('input', workload.input);
  checkLengths('output', workload.output);
  const { cachedFraction = 0 } = workload;
  refuseUnless(cachedFraction >= 0 && cachedFraction <= 1, 'cachedFraction', 'from 0 to 1', cachedFraction);
  if (workload.kind === 'closed') return checkCount('clientCount', workload.clientCount);
  const { requestsPerSecond } = workload;
  const holds = requestsPerSecond >= 1e-6 && requestsPerSecond <= 1e6;
  refuseUnless(holds, 'requestsPerSecond', 'from 1e-6 to 1e6', requestsPerSecond);
  if (workload.kind === 'poisson') return;
  const { squaredVariationFraction: variation } = workload;
  refuseUnless(variation >= 0 && variation <= 100, 'squaredVariationFraction', 'from 0 to 100', variation);
}

function checkLengths(side: 'input' | 'output', lengths: TokenLengths): void {
  switch (lengths.kind) {
    case 'fixed':
      return checkTokens(`${side}.tokens`, lengths.tokens);
    case 'uniform':
      checkTokens(`${side}.minTokens`, lengths.minTokens);
      return checkTokens(`${side}.maxTokens`, lengths.maxTokens, lengths.minTokens);
    case 'lognormal': {
      checkTokens(`${side}.maxTokens`, lengths.maxTokens);
      const { meanTokens, variationFraction } = lengths;
      const meanHolds = meanTokens >= 1 && meanTokens <= lengths.maxTokens;
      refuseUnless(meanHolds, `${side}.meanTokens`, `from 1 to maxTokens (${lengths.maxTokens})`, meanTokens);
      const holds = variationFraction >= 0 && variationFraction <= 100;
      return refuseUnless(holds, `${side}.variationFraction`, 'from 0 to 100', variationFraction);
    }
    case 'listed':
      checkCount(`${side}.tokens.length`, lengths.tokens.length);
      return checkEach(`${side}.tokens`, lengths.tokens, 1);
  }
}

function checkTrace({ arrivalSeconds, inputTokens, outputTokens, cachedTokens }: TracedRequests): void {
  const count = arrivalSeconds.length;
  checkCount('arrivalSeconds.length', count);
  for (const [name, column] of Object.entries({ inputTokens, outputTokens, cachedTokens })) {
    const length = column?.length ?? count;
    refuseUnless(length === count, `${name}.length`, `that of arrivalSeconds (${count})`, length);
  }
  checkEach('inputTokens', inputTokens, 1);
  checkEach('outputTokens', outputTokens, 1);
  if (cachedTokens) checkEach('cachedTokens', cachedTokens, 0);
  const first = arrivalSeconds[0] ?? 0;
  let last = first;
  for (let request = 0; request < count; request++) {
    const seconds = arrivalSeconds[request] ?? NaN;
    const holds = seconds >= last && seconds - first <= 1e9;
    if (!holds)
      refuseUnless(false, `arrivalSeconds[${request}]`, `a time from ${last} on, within 1e9 s`, seconds);
    last = seconds;
  }
}

function checkEach(name: string, column: ArrayLike<number>, least: number): void {
  for (let place = 0; place < column.length; place++) {
    const tokens = column[place] ?? NaN;
    // The name is only put together where it is needed: a trace may hold a million rows.
    if (!isTokens(tokens, least)) checkTokens(`${name}[${place}]`, tokens, least);
  }
}

function checkCount(name: string, count: number): void {
  const holds = Number.isInteger(count) && count >= 1 && count <= mostRequests;
  refuseUnless(holds, name, `a whole number from 1 to ${mostRequests}`, count);
}

function checkTokens(name: string, tokens: number, least = 1): void {
  refuseUnless(isTokens(tokens, least), name, `a whole number from ${least} to ${mostTokens}`, tokens);
}

function isTokens(tokens: number, least: number): boolean {
  return Number.isInteger(tokens) && tokens >= least && tokens <= mostTokens;
}
