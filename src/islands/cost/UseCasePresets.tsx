import { moneyText } from '../../scenario/money/moneyCodec.ts';
import { change, scenario } from '../shared/scenarioStore.ts';
import { firstMoney, money } from './costStore.ts';

/** A kind of traffic to begin from, and what people ask for with it. */
export interface UseCasePreset {
  readonly id: string;
  readonly name: string;
  readonly useCase: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Kinds of traffic: the lengths of prompt and answer, and how often somebody asks; the one that holds is pressed. */
export function UseCasePresets({ presets }: { readonly presets: readonly UseCasePreset[] }) {
  const { inputTokens, outputTokens } = scenario.value;
  return (
    <div class="presets">
      <span class="label">Traffic</span>
      {presets.map((preset) => (
        <button
          key={preset.id}
          class="text-button"
          type="button"
          aria-pressed={
            preset.inputTokens === inputTokens &&
            preset.outputTokens === outputTokens &&
            preset.useCase === money.value.useCase
          }
          onClick={() =>
            change({
              inputTokens: preset.inputTokens,
              outputTokens: preset.outputTokens,
              money: moneyText({ ...money.value, useCase: preset.useCase }, firstMoney.value),
            })
          }
        >
          {preset.name}
        </button>
      ))}
    </div>
  );
}
