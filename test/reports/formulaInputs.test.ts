import { expect, test } from 'vitest';
import { formulaInputs } from '../../src/reports/formulaInputs.ts';
import { answered } from './reportFixture.ts';

test('every formula of an answer is there once, with the inputs it had', () => {
  const { estimate } = answered();
  const uses = formulaInputs(estimate);
  expect([...uses.keys()].sort()).toEqual([
    'memory/kvCacheBytesPerToken',
    'memory/profiledCacheBytes',
    'memory/runtimeBytes',
    'memory/samplerPeakBytes',
    'memory/weightBytes',
  ]);
  expect(uses.get('memory/kvCacheBytesPerToken')?.input).toMatchObject({ layerCount: 80, kvHeadCount: 8 });
  expect(uses.get('memory/profiledCacheBytes')).toBe(estimate.cacheFormula);
});
