import { expect, test } from 'vitest';
import { deploymentSentence } from '../../../src/islands/deployment/deploymentSentence.ts';
import { deploymentWith } from '../../reports/deployment/deploymentFixture.ts';

test.each([
  [{}, 'vLLM 0.31.0 serves llama-3.3-70b-instruct with 1 instance on 4 × H100 SXM 80 GB.'],
  [
    { dataCount: 3 },
    'vLLM 0.31.0 serves llama-3.3-70b-instruct with 3 instances, each on 4 × H100 SXM 80 GB.',
  ],
  [
    { serverAcceleratorCount: 2 },
    'vLLM 0.31.0 serves llama-3.3-70b-instruct with 1 instance on 4 × H100 SXM 80 GB over 2 servers.',
  ],
  [
    { dataCount: 3, prefillCount: 1, tensorCount: 1 },
    'vLLM 0.31.0 serves llama-3.3-70b-instruct with 1 instance for prompts on 1 × H100 SXM 80 GB; and 2 instances for answers, each on 1 × H100 SXM 80 GB.',
  ],
])('%j', (changes, sentence) => {
  expect(deploymentSentence(deploymentWith(changes))).toBe(sentence);
});
