/** Names under which this browser keeps what calculators begin with. */
export const calculatorKeys = {
  scenario: 'llm-onpremise:scenario',
  kept: 'llm-onpremise:kept',
  ownKernels: 'llm-onpremise:own-kernels',
  deciders: 'llm-onpremise:deciders',
} as const;
