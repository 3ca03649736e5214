import { expect, test } from 'vitest';
import { expertsParameterCount } from '../../../src/formulas/parameters/expertsParameterCount.ts';

test('one layer of Qwen3-30B-A3B holds 604 million weights in experts and router', () => {
  const qwen = {
    matrixCount: 3,
    hiddenDim: 2048,
    expertHiddenDim: 2048,
    innerDim: 768,
    expertCount: 128,
    sharedInnerDim: 0,
  };
  expect(expertsParameterCount(qwen)).toBe(604_241_920);
});

test('a latent width shrinks the routed experts but not the router', () => {
  const full = expertsParameterCount({
    matrixCount: 2,
    hiddenDim: 4096,
    expertHiddenDim: 4096,
    innerDim: 2688,
    expertCount: 512,
    sharedInnerDim: 0,
  });
  const latent = expertsParameterCount({
    matrixCount: 2,
    hiddenDim: 4096,
    expertHiddenDim: 1024,
    innerDim: 2688,
    expertCount: 512,
    sharedInnerDim: 0,
  });
  const router = 4096 * 512;
  expect((full - router) / (latent - router)).toBe(4);
});
