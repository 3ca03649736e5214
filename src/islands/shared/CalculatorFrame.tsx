import type { ComponentChildren } from 'preact';
import { enginesFailed, retryEngines } from './engineStore.ts';
import { ScenarioTools } from './ScenarioTools.tsx';

interface Props {
  /** Its word, as in `memory` of the memory calculator: styles and tests know it by that. */
  readonly name: string;
  /** The calculator whose styles it takes, where it has none of its own. */
  readonly look?: string;
  readonly title: string;
  readonly children: ComponentChildren;
}

/** A calculator's ground: its title with the tools of the scenario, and what stands below. */
export function CalculatorFrame({ name, look = name, title, children }: Props) {
  const id = `${name}-calculator-title`;
  return (
    <section class={`pad ${look}-calculator`} aria-labelledby={id}>
      <div class="pad-head">
        <h2 id={id}>{title}</h2>
        <ScenarioTools />
      </div>
      {enginesFailed.value ? (
        <p class="tool-refusals" role="alert">
          What works out other answers could not be loaded.{' '}
          <button class="text-button" type="button" onClick={retryEngines}>
            Try again
          </button>
        </p>
      ) : null}
      {children}
    </section>
  );
}
