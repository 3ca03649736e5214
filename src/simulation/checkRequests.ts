import type { EngineRules } from './EngineRules.ts';
import { refuseUnless } from '../formulas/refuseUnless.ts';
import type { Requests } from './Requests.ts';

/** Refuses requests that the cache could never hold even alone, so that a run always ends. */
export function checkRequests(requests: Requests, rules: EngineRules): void {
  const { blockTokens, blockCount, sharedPrefixTokens = 0, speculation } = rules;
  // The last token is never read again; a speculative step may write some that are thrown away.
  const beyond = Math.ceil(speculation?.tokensPerStep ?? 1) - 2;
  for (let request = 0; request < requests.count; request++) {
    const input = requests.inputTokens[request] ?? 0;
    if (input <= sharedPrefixTokens) {
      refuseUnless(
        false,
        `input of request ${request}`,
        `longer than sharedPrefixTokens (${sharedPrefixTokens})`,
        input,
      );
    }
    const tokens = input + (requests.outputTokens[request] ?? 0) + beyond;
    if (Math.ceil(tokens / blockTokens) > blockCount) {
      const rule = `within the cache of ${blockCount * blockTokens} tokens`;
      refuseUnless(false, `request ${request}`, rule, `${tokens} tokens`);
    }
  }
}
