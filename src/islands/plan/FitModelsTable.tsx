import { useState } from 'preact/hooks';
import { fitModels, type ScoredModel } from '../../scenario/plan/fitModels.ts';
import { formatCount, formatThreeDigits } from '../../units/formatQuantity.ts';
import { catalogue } from '../shared/catalogueStore.ts';
import { scenario } from '../shared/scenarioStore.ts';

const shownAtFirst = 12;

/** Models with a published score, those that are good enough first, and what is said of the others: nothing. */
export function FitModelsTable({ base }: { readonly base: string }) {
  const [all, setAll] = useState(false);
  const known = catalogue.value;
  const fit = known && fitModels(scenario.value, known);
  if (!fit || fit.scored.length === 0) return null;
  const { benchmark, scored, modelIds, unknownCount } = fit;
  const unit = benchmark.unit === '%' ? '\u00a0%' : '';
  const names = new Map(known.models.map(({ id, name }) => [id, name]));
  return (
    <section class="chart" aria-labelledby="fit-models-title">
      <p class="chart-title" id="fit-models-title">
        {formatCount(modelIds.length)} of {formatCount(scored.length)} models with a published score on{' '}
        {benchmark.name} are good enough
      </p>
      <p class="chart-subtitle">
        {formatCount(unknownCount)} other models on record have no score there. They are unknown: neither
        taken nor called worse. {reporters[benchmark.reportedBy]} A benchmark is no test of your own task; a
        narrower format may lose some of it.
      </p>
      <div class="table-scroll" tabIndex={0} role="region" aria-label="Models by score">
        <table class="data-table">
          <thead>
            <tr>
              <th scope="col">Model</th>
              <th scope="col" class="amount">
                Score
              </th>
              <th scope="col">Good enough</th>
              <th scope="col">From</th>
            </tr>
          </thead>
          <tbody>
            {(all ? scored : scored.slice(0, shownAtFirst)).map((one) => (
              <tr key={one.modelId}>
                <th scope="row">
                  <a href={`${base}models/${one.modelId}/`}>{names.get(one.modelId) ?? one.model}</a>
                </th>
                <td class="amount">
                  {formatThreeDigits(one.score)}
                  {unit}
                </td>
                <td>{one.isEnough ? 'yes' : 'no'}</td>
                <td>
                  <From one={one} /> <a href={`${base}sources/#${benchmark.sourceId}`}>source</a>,{' '}
                  {benchmark.asOf}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {all || scored.length <= shownAtFirst ? null : (
        <button class="text-button" type="button" onClick={() => setAll(true)}>
          Show all {formatCount(scored.length)} scores
        </button>
      )}
    </section>
  );
}

const reporters = {
  makers: 'Makers report their own models, under settings of their own.',
  index: 'One party measured or estimated them all.',
} as const;

const From = ({ one: { at, reckoned } }: { readonly one: ScoredModel }) => (
  <>
    {at === undefined ? null : (
      <>
        <a href={at} rel="noreferrer">
          page
        </a>
        ,{' '}
      </>
    )}
    {reckoned ? 'estimated, ' : ''}
  </>
);
