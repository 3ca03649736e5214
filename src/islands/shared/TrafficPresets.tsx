import { useComputed } from '@preact/signals';
import { change, scenario } from './scenarioStore.ts';

/** A kind of traffic to begin from. */
export interface TrafficPreset {
  readonly id: string;
  readonly name: string;
  readonly inputTokens: number;
  readonly outputTokens: number;
}

/** Kinds of traffic with their lengths of prompt and answer; the one that holds is pressed. */
export function TrafficPresets({ presets }: { readonly presets: readonly TrafficPreset[] }) {
  const inputTokens = useComputed(() => scenario.value.inputTokens).value;
  const outputTokens = useComputed(() => scenario.value.outputTokens).value;
  return (
    <div class="presets">
      <span class="label">Traffic</span>
      {presets.map((preset) => (
        <button
          key={preset.id}
          class="text-button"
          type="button"
          aria-pressed={preset.inputTokens === inputTokens && preset.outputTokens === outputTokens}
          onClick={() => change({ inputTokens: preset.inputTokens, outputTokens: preset.outputTokens })}
        >
          {preset.name}
        </button>
      ))}
    </div>
  );
}
