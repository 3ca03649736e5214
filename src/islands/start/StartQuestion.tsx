import { useEffect, useRef, useState } from 'preact/hooks';
import type { Catalogue } from '../../data/Catalogue.ts';
import { estimateMemory } from '../../estimates/memory/estimateMemory.ts';
import { fewestAccelerators } from '../../scenario/fewestAccelerators.ts';
import type { ScenarioField } from '../../scenario/Scenario.ts';
import { catalogue, seedCatalogue } from '../shared/catalogueStore.ts';
import { seedMemory } from '../shared/engineStore.ts';
import { ScenarioTools } from '../shared/ScenarioTools.tsx';
import { answer, ownModel } from '../shared/scenarioStore.ts';
import { useScenario } from '../shared/useScenario.ts';
import { FieldOf } from './FieldOf.tsx';
import { questionParts } from './questionParts.ts';
import { StartAnswers } from './StartAnswers.tsx';

interface Props {
  readonly seed: Catalogue;
  readonly base: string;
}

/** The scenario as a sentence with blanks to fill, and the answers it leads to. */
export default function StartQuestion({ seed, base }: Props) {
  seedCatalogue(seed);
  seedMemory({ estimateMemory });
  useScenario();
  const [open, setOpen] = useState<ScenarioField>();
  const editor = useRef<HTMLDivElement>(null);
  useEffect(() => {
    editor.current?.querySelector('input')?.focus();
  }, [open]);
  const current = answer.value;
  if (!current) return <p class="question">Reading your scenario.</p>;
  const needed = fewestAccelerators(current.fitted.scenario, catalogue.value ?? seed, ownModel.value);
  return (
    <>
      <div class="pad-head">
        <h2 id="question-title">Start with your own question</h2>
        <ScenarioTools />
      </div>
      <p class="question">
        {questionParts(current).map((part) =>
          typeof part === 'string' ? (
            part
          ) : (
            <button
              key={part.field}
              type="button"
              class="blank"
              aria-expanded={open === part.field}
              aria-controls="question-editor"
              onClick={() => setOpen(open === part.field ? undefined : part.field)}
            >
              {part.text}
              <svg width="11" height="7" viewBox="0 0 11 7" aria-hidden="true">
                <path d="M1 1l4.5 4.5L10 1" />
              </svg>
            </button>
          ),
        )}
      </p>
      <div
        ref={editor}
        id="question-editor"
        class="question-editor"
        hidden={open === undefined}
        onKeyDown={(event) => {
          if (
            event.key === 'Enter' &&
            event.target instanceof HTMLInputElement &&
            event.target.role !== 'combobox'
          )
            setOpen(undefined);
        }}
      >
        {open === undefined ? null : <FieldOf field={open} />}
        <button class="text-button" type="button" onClick={() => setOpen(undefined)}>
          Done
        </button>
      </div>
      <StartAnswers current={current} needed={needed} base={base} />
    </>
  );
}
