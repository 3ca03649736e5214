import { type FitModels, fitModels } from '../../scenario/plan/fitModels.ts';
import { scenarioFields } from '../../scenario/scenarioFields.ts';
import { countText } from '../../units/countText.ts';
import { formatCount, formatThreeDigits } from '../../units/formatQuantity.ts';
import { ComboboxField } from '../fields/ComboboxField.tsx';
import { catalogue, emptyCatalogue, loadCatalogue } from '../shared/catalogueStore.ts';
import { NumberField } from '../shared/NumberField.tsx';
import { change, scenario } from '../shared/scenarioStore.ts';

const load = () => void loadCatalogue().catch(() => undefined);
const theModel = 'the model above alone';

/** Any model that scores enough on a benchmark, or as much as a closed one, instead of one model. */
export function FitnessChoice() {
  const known = catalogue.value ?? emptyCatalogue;
  const { planBenchmark, leastScore } = scenario.value;
  const benchmark = known.benchmarks.find(({ id }) => id === planBenchmark);
  const closed = benchmark?.scores.filter(({ modelId }) => modelId === undefined) ?? [];
  const matched = closed.find(({ score }) => score === leastScore);
  const fit = fitModels(scenario.value, known);
  return (
    <details class="more-inputs" open={planBenchmark !== ''} onToggle={load}>
      <summary>Any model that is good enough</summary>
      <div class="more-fields">
        <ComboboxField
          label={scenarioFields.planBenchmark.label}
          anchor="planBenchmark"
          options={() => [
            { id: '', name: theModel, words: 'none' },
            ...known.benchmarks.map(({ id, name, task }) => ({ id, name: `${task}: ${name}`, words: id })),
          ]}
          value={planBenchmark}
          shownValue={benchmark ? `${benchmark.task}: ${benchmark.name}` : planBenchmark || theModel}
          onOpen={load}
          onChange={(id) => change({ planBenchmark: id, leastScore: null })}
          note={
            planBenchmark !== '' && known.benchmarks.length > 0 && !benchmark
              ? `Must be a benchmark on record, got ${planBenchmark.slice(0, 40)}. The plan is for the model above.`
              : undefined
          }
        />
        {benchmark ? (
          <>
            <ComboboxField
              label="As good as"
              options={() =>
                closed.map(({ model, score }) => ({
                  id: model,
                  name: `${model}, ${formatThreeDigits(score)}`,
                  words: '',
                }))
              }
              value={matched?.model ?? ''}
              shownValue={matched?.model ?? 'a score of my own'}
              onChange={(model) =>
                change({ leastScore: closed.find((one) => one.model === model)?.score ?? null })
              }
              note="closed models, by their published score"
            />
            <NumberField field="leastScore" emptyMeans="the model above" />
          </>
        ) : null}
        {fit ? <p class="field-note">{fitText(fit)}</p> : null}
      </div>
    </details>
  );
}

/** How many models would do, or why the plan is for one model all the same. */
function fitText({ modelIds, statedIds, scored: [best], leastScore }: FitModels): string {
  if (statedIds.length < modelIds.length)
    return `${countText(modelIds.length, 'model')} on record would do by the score, ${formatCount(statedIds.length)} of them by what else you ask of them; the plan takes whichever of these costs least.`;
  if (modelIds.length > 0)
    return `${countText(modelIds.length, 'model')} on record would do; the plan takes whichever costs least.`;
  const why = best
    ? `Score must be at most ${formatThreeDigits(best.score)}, the best of a model on record, got ${formatThreeDigits(leastScore)}.`
    : 'No model on record has a score there.';
  return `${why} The plan is for the model above.`;
}
