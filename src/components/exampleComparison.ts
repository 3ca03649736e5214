import { catalogue } from '../data/siteCatalogue.ts';
import { siteEconomics } from '../data/siteEconomics.ts';
import { comparedColumns } from '../islands/compare/comparedColumns.ts';
import type { KeptScenario } from '../scenario/compare/KeptScenario.ts';
import { labelledScenarios } from './labelledScenarios.ts';
import { siteKernelTables } from './siteKernelTables.ts';

/** Scenarios that the comparison shows while the reader has kept none: one model on three machines, and a smaller one. */
export const exampleScenarios: readonly KeptScenario[] = labelledScenarios(
  'weights=fp8',
  `Llama 70B on four H100:;
   Llama 70B on two H200: on=nvidia-h200-sxm tp=2;
   Llama 70B on two MI300X: on=amd-instinct-mi300x tp=2;
   gpt-oss-120b on two H100: model=gpt-oss-120b weights=native tp=2`,
).map(({ label, scenario }) => ({ name: label, scenario }));

/** Their answers, worked out once a build. */
export const exampleAnswers = comparedColumns({
  scenarios: exampleScenarios.map(({ scenario }) => scenario),
  catalogue,
  economics: siteEconomics,
  kernels: siteKernelTables,
  ownModels: new Map(),
  ownKernels: undefined,
  organisationText: undefined,
});
