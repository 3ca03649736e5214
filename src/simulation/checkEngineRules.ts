import type { EngineRules } from './EngineRules.ts';
import { refuseUnless } from '../formulas/refuseUnless.ts';

const largest = 1e9;

/** Refuses rules that no engine could follow, by the name of the first that is wrong. */
export function checkEngineRules(rules: EngineRules): void {
  const counts = ['maxBatchedTokens', 'maxSequences', 'blockTokens', 'blockCount'] as const;
  for (const name of counts) checkWhole(name, rules[name], 1, name === 'blockTokens' ? 1e7 : largest);
  const { watermarkFraction = 0, sharedPrefixTokens = 0, speculation } = rules;
  refuseUnless(
    watermarkFraction >= 0 && watermarkFraction < 1,
    'watermarkFraction',
    'at least 0 and below 1',
    watermarkFraction,
  );
  checkWhole('sharedPrefixTokens', sharedPrefixTokens, 0, largest);
  if (speculation) {
    const { draftTokens, tokensPerStep } = speculation;
    checkWhole('draftTokens', draftTokens, 0, 1000);
    const rule = `from 1 to draftTokens + 1 (${draftTokens + 1})`;
    refuseUnless(
      tokensPerStep >= 1 && tokensPerStep <= draftTokens + 1,
      'tokensPerStep',
      rule,
      tokensPerStep,
    );
  }
  if (rules.prefillAlone) return;
  const decodeRows = rules.maxSequences * (1 + (speculation?.draftTokens ?? 0));
  const rule = `at least the rows of maxSequences that decode (${decodeRows})`;
  refuseUnless(rules.maxBatchedTokens >= decodeRows, 'maxBatchedTokens', rule, rules.maxBatchedTokens);
}

function checkWhole(name: string, value: number, least: number, most: number): void {
  const holds = Number.isInteger(value) && value >= least && value <= most;
  refuseUnless(holds, name, `a whole number from ${least} to ${most}`, value);
}
