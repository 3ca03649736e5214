import { useEffect } from 'preact/hooks';
import { estimateMemory } from '../../estimates/memory/estimateMemory.ts';
import type { Catalogue } from '../../data/Catalogue.ts';
import { catalogue, seedCatalogue } from '../shared/catalogueStore.ts';
import { seedMemory } from '../shared/engineStore.ts';
import { Remarks } from '../shared/Remarks.tsx';
import { Result } from '../shared/Result.tsx';
import { answer } from '../shared/scenarioStore.ts';
import { latePart } from '../shared/latePart.tsx';
import { MemoryFigure } from '../shared/MemoryFigure.tsx';
import { followNumbers } from '../shared/followNumbers.ts';
import { CalculatorFrame } from '../shared/CalculatorFrame.tsx';
import { type TrafficPreset, TrafficPresets } from '../shared/TrafficPresets.tsx';
import { VerdictWord } from '../shared/VerdictWord.tsx';
import { useScenario } from '../shared/useScenario.ts';
import { answerSentence } from './answerSentence.ts';
import { memoryBar } from './memoryBar.ts';
import { MemoryTable } from './MemoryTable.tsx';

const MemoryInputs = latePart('memory-inputs', async () => (await import('./MemoryInputs.tsx')).MemoryInputs);
const OwnModel = latePart('own-model', async () => (await import('./OwnModel.tsx')).OwnModel, {
  isBuilt: () => true,
});

interface Props {
  readonly title: string;
  /** What the page was built with: enough for the first answer. */
  readonly seed: Catalogue;
  readonly presets: readonly TrafficPreset[];
  readonly base: string;
}

/** Memory of a model on accelerators: inputs, verdict, picture, breakdown. */
export default function MemoryCalculator({ title, seed, presets, base }: Props) {
  seedCatalogue(seed);
  seedMemory({ estimateMemory });
  useScenario();
  useEffect(() => {
    return followNumbers();
  }, []);
  const known = catalogue.value ?? seed;
  const current = answer.value;
  return (
    <CalculatorFrame name="memory" title={title}>
      <TrafficPresets presets={presets} />
      <div class="calculator">
        {/* In the order of narrow pages, so that nothing moves while the page arrives. */}
        {current ? (
          <MemoryAnswer current={current} />
        ) : (
          <p class="calculator-answer">Reading your scenario.</p>
        )}
        <MemoryInputs catalogue={known} />
        {current ? (
          <div class="calculator-detail">
            <MemoryTable estimate={current.estimate} base={base} />
          </div>
        ) : null}
      </div>
      <OwnModel />
    </CalculatorFrame>
  );
}

function MemoryAnswer({ current }: { readonly current: NonNullable<typeof answer.value> }) {
  const { chosen, fitted, estimate } = current;
  const sentence = answerSentence(chosen, estimate);
  const bar = memoryBar(fitted.scenario, chosen, estimate);
  const { rows, memoryBytes, usableBytes, summary, note } = bar;
  return (
    <div class="calculator-answer" id="answer">
      <p class="answer-sentence" aria-live="polite">
        <VerdictWord verdict={estimate.verdict} text={sentence.verdict} /> {sentence.rest}
      </p>
      <MemoryFigure
        id="memory"
        rows={rows}
        memoryBytes={memoryBytes}
        usableBytes={usableBytes}
        summary={summary}
        note={note}
      />
      <div class="result-row">
        <Result
          label="Requests at once, each at full length"
          band={estimate.requestsAtPeak}
          shown="count"
          whole
        />
        <Result label="Requests at once, on average" band={estimate.requestsOnAverage} shown="count" whole />
        <Result label="Longest single request" band={estimate.longestRequestTokens} shown="token" />
      </div>
      <Remarks remarks={fitted.remarks} />
    </div>
  );
}
