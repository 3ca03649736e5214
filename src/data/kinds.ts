import type { z } from 'zod';
import { acceleratorRecord } from './accelerator.ts';
import { apiProviderRecord } from './apiProvider.ts';
import { assumptionRecord } from './assumption.ts';
import { benchmarkRecord } from './benchmark.ts';
import { caseRecord } from './case.ts';
import { cloudProviderRecord } from './cloudProvider.ts';
import { countryRecord } from './country.ts';
import { currencyRecord } from './currency.ts';
import { efficiencyRecord } from './efficiency.ts';
import { engineRecord } from './engine.ts';
import { flagsRecord } from './flags.ts';
import { formatRecord } from './format.ts';
import { ggufBlockRecord } from './ggufBlock.ts';
import { hardwareRecord } from './hardware.ts';
import { licenceRecord } from './licence.ts';
import { loadShapeRecord } from './loadShape.ts';
import { modelRecord } from './model.ts';
import { policyRuleRecord } from './policyRule.ts';
import { regulationRecord } from './regulation.ts';
import { sourceRecord } from './source.ts';
import { timingRecord } from './timing.ts';
import { workloadRecord } from './workload.ts';

/** Every kind of record: the folder under content/data that holds it, and its schema. */
export const kinds = {
  accelerators: acceleratorRecord,
  assumptions: assumptionRecord,
  benchmarks: benchmarkRecord,
  cases: caseRecord,
  countries: countryRecord,
  efficiencies: efficiencyRecord,
  engines: engineRecord,
  flags: flagsRecord,
  formats: formatRecord,
  'gguf-blocks': ggufBlockRecord,
  licences: licenceRecord,
  'load-shapes': loadShapeRecord,
  models: modelRecord,
  'prices/api': apiProviderRecord,
  'prices/cloud': cloudProviderRecord,
  'prices/currencies': currencyRecord,
  'prices/hardware': hardwareRecord,
  regulations: regulationRecord,
  rules: policyRuleRecord,
  sources: sourceRecord,
  timings: timingRecord,
  workloads: workloadRecord,
} as const;

export type Kind = keyof typeof kinds;
export type RecordOf<K extends Kind> = z.infer<(typeof kinds)[K]>;
export type Records = { readonly [K in Kind]: ReadonlyMap<string, RecordOf<K>> };
