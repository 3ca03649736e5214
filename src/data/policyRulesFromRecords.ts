import type { PolicyLicence } from '../estimates/policy/PolicyOption.ts';
import type { LicenceDemands, PolicyRule, RuleAddition } from '../estimates/policy/PolicyRule.ts';
import type { AcceleratorRecord } from './accelerator.ts';
import type { Records } from './kinds.ts';
import type { PolicyRuleRecord } from './policyRule.ts';

/** A rule as a reader chooses it. */
export interface CataloguePolicyRule extends PolicyRule {
  /** What a reader answers yes to. */
  readonly question: string;
}

/** What the licence of a model says to rules. */
export interface CatalogueModelLicence extends PolicyLicence {
  readonly modelId: string;
}

const bitsOf = {
  fp64: 64,
  fp32: 32,
  tf32: 32,
  bf16: 16,
  fp16: 16,
  fp8: 8,
  fp6: 6,
  fp4: 4,
} as const satisfies Partial<Record<keyof AcceleratorRecord['dense_tflops'], number>>;
const int8Bits = 8;

/**
 * Total processing performance of an accelerator, as ECCN 3A090 counts it: its dense trillions of operations a second
 * times the bits of an operand, the most over all formats a sheet prints.
 */
export function totalProcessingPerformance({ dense_tflops, dense_tops }: AcceleratorRecord): number {
  const floating = (Object.keys(bitsOf) as (keyof typeof bitsOf)[]).map(
    (format) => (dense_tflops[format]?.value ?? 0) * bitsOf[format],
  );
  return Math.max(...floating, (dense_tops.int8?.value ?? 0) * int8Bits);
}

const additionFrom = ({
  assumption,
  purpose,
  low,
  mid,
  high,
  source,
  estimated,
}: PolicyRuleRecord['adds'][number]): RuleAddition => ({
  assumptionId: assumption,
  purpose,
  low,
  mid,
  high,
  sourceId: source,
  ...(estimated && { estimated }),
});

function licenceDemands(demands: NonNullable<PolicyRuleRecord['removes']['licence']>): LicenceDemands {
  const { commercial_use, user_limit, territory } = demands;
  return {
    ...(commercial_use && { commercialUse: true }),
    ...(user_limit && { userLimit: true }),
    ...(territory && { territory: true }),
  };
}

/** Rules of policy in the order readers see them. */
export const policyRulesFromRecords = (records: Records): readonly CataloguePolicyRule[] =>
  [...records.rules]
    .sort(([, { order: one }], [, { order: other }]) => one - other)
    .map(([id, { name, question, basis, removes, adds }]) => {
      const { ways, seats, seat_outside, data_outside, accelerators_from_tpp, late, licence } = removes;
      return {
        id,
        name,
        question,
        basis: basis.map(({ regulation, article }) => ({ regulationId: regulation, article })),
        removedWays: ways,
        removedSeatIds: seats,
        ...(seat_outside && { seatWithin: seat_outside }),
        ...(data_outside && { dataWithin: data_outside }),
        ...(late && { byDeadline: late }),
        ...(licence && { licence: licenceDemands(licence) }),
        removedAcceleratorIds:
          accelerators_from_tpp === undefined
            ? []
            : [...records.accelerators]
                .filter(([, record]) => totalProcessingPerformance(record) >= accelerators_from_tpp)
                .map(([acceleratorId]) => acceleratorId),
        additions: adds.map(additionFrom),
      };
    });

/** What licences say of each model whose licence has a record. */
export const modelLicencesFromRecords = (records: Records): readonly CatalogueModelLicence[] =>
  [...records.models].flatMap(([modelId, { licence, input_modalities }]) => {
    const record = licence && records.licences.get(licence.value);
    if (!record) return [];
    const { commercial_use, monthly_user_limit, territory_excludes, multimodal_excludes } = record;
    const multimodal = input_modalities?.value.some((kind) => kind !== 'text') ?? false;
    return [
      {
        modelId,
        commercialUse: commercial_use.value,
        ...(monthly_user_limit && { monthlyUserLimit: monthly_user_limit.value }),
        barredIds: [
          ...(territory_excludes?.value ?? []),
          ...(multimodal ? (multimodal_excludes?.value ?? []) : []),
        ],
      },
    ];
  });
