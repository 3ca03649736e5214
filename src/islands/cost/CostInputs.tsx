import type { CatalogueApiModel, CatalogueOffer, EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import { automaticId, ownShapeId } from '../../scenario/money/Money.ts';
import type { FigureGroup, MoneyFigure } from '../../scenario/money/MoneyFigure.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { apiKey, offerKey } from '../../scenario/money/offerKey.ts';
import { usdPerAcceleratorHour } from '../../scenario/money/usdPerAcceleratorHour.ts';
import { usdPerMillionTokensFromUsdPerToken } from '../../units/conversions.ts';
import { ComboboxField } from '../fields/ComboboxField.tsx';
import { ChoiceField } from '../shared/ChoiceField.tsx';
import { TensorCountField } from '../shared/TensorCountField.tsx';
import { currencyText } from './currencyText.ts';
import { changeMoney, money, shownQuestion } from './costStore.ts';
import { economics, openEconomics } from './economicsStore.ts';
import { CountryField } from './CountryField.tsx';
import { CurrencyField } from './CurrencyField.tsx';
import { FigureField } from './FigureField.tsx';
import { MoneyNumber, MoneyWord } from './MoneyChoices.tsx';
import { RulesChoice } from './RulesChoice.tsx';
import { InputsForm } from '../shared/InputsForm.tsx';

/** Figures that stand in sight; all others are folded away in their group. */
const inSight: ReadonlySet<MoneyFigure['name']> = new Set([
  'requestsPerUserSecond',
  'growthPerYearFraction',
  'serverUsd',
  'ownStaffCount',
  'electricityUsdPerJoule',
  'rentUsdPerSecond',
  'callInputUsdPerToken',
  'callOutputUsdPerToken',
  'capitalPerYearFraction',
]);

const tensorCounts = [1, 2, 4, 8];

/** Every decision and figure that an answer about money depends on, the rarer ones folded away. */
export function CostInputs({ base }: { readonly base: string }) {
  const [catalogue, question] = [economics.value, shownQuestion.value];
  if (!catalogue || !question) return null;
  const { figures, chosen } = question;
  const currency = currencyText(chosen.currency);
  const fieldsOf = (groups: readonly FigureGroup[], shown: boolean) =>
    figures
      .filter(({ group, name }) => groups.includes(group) && inSight.has(name) === shown)
      .map((figure) => <FigureField key={figure.id} figure={figure} currency={currency} base={base} />);
  const folded = (title: string, ...groups: readonly FigureGroup[]) => (
    <details class="more-inputs">
      <summary>{title}</summary>
      <div class="more-fields">{fieldsOf(groups, false)}</div>
    </details>
  );
  return (
    <InputsForm of="cost">
      <div class="input-group">
        <h3>Load</h3>
        <MoneyNumber field="userCount" />
        <MoneyWord field="useCase" inPairs />
        {fieldsOf(['load'], true)}
        <ComboboxField
          label="Week"
          options={() => catalogue.loadShapes.map(({ id, name }) => ({ id, name, words: '' }))}
          value={money.value.shapeId}
          shownValue={chosen.shape?.name ?? 'Your own week'}
          onOpen={openEconomics}
          onChange={(shapeId) => changeMoney({ shapeId })}
          note={money.value.shapeId === ownShapeId ? 'drawn or read from your requests' : undefined}
        />
        <MoneyNumber field="batchMegatokens" />
        <details class="more-inputs">
          <summary>Promise, peaks and upkeep</summary>
          <div class="more-fields">
            <MoneyNumber field="ttftSeconds" />
            <MoneyNumber field="tpotMilliseconds" />
            <MoneyNumber field="endToEndSeconds" />
            <MoneyWord field="promisedPercent" inPairs />
            {fieldsOf(['load'], false)}
          </div>
        </details>
      </div>
      <div class="input-group">
        <h3>Deployment</h3>
        <ChoiceField field="modelId" />
        <details class="more-inputs">
          <summary>Format and accelerators</summary>
          <div class="more-fields">
            <ChoiceField field="weightFormatId" />
            <ChoiceField field="acceleratorId" />
            <TensorCountField counts={tensorCounts} />
          </div>
        </details>
      </div>
      <div class="input-group">
        <h3>Own</h3>
        <CountryField catalogue={catalogue} question={question} />
        <MoneyWord field="site" />
        <MoneyNumber field="spareCount" />
        <MoneyNumber field="ownedCount" />
        <ComboboxField
          label="Server"
          options={() => [
            { id: automaticId, name: 'The smallest that holds a copy', words: 'auto' },
            ...catalogue.servers
              .filter(({ acceleratorId }) => acceleratorId === chosen.server?.acceleratorId)
              .map(({ id, name }) => ({ id, name, words: id })),
          ]}
          value={money.value.serverId}
          shownValue={chosen.server?.name ?? 'None is recorded'}
          onOpen={openEconomics}
          onChange={(serverId) => changeMoney({ serverId })}
        />
        {fieldsOf(['hardware', 'energy', 'staff'], true)}
        <MoneyWord field="financing" />
        {folded('Hardware', 'hardware')}
        {folded('Site and energy', 'site', 'energy')}
        {folded('People', 'staff')}
      </div>
      <div class="input-group">
        <h3>Rent</h3>
        <MoneyWord field="rentMode" inPairs />
        <ComboboxField
          label="Offer"
          options={() => [
            { id: automaticId, name: middleOffer, words: 'auto' },
            ...(chosen.rent?.offers ?? []).map((offer) => ({
              id: offerKey(offer),
              name: offerName(catalogue, offer),
              words: offer.region,
            })),
          ]}
          value={money.value.offerId}
          shownValue={offerShown(catalogue, question)}
          onOpen={openEconomics}
          onChange={(offerId) => changeMoney({ offerId })}
          aside={({ id }) => {
            const offer = chosen.rent?.offers.find((one) => offerKey(one) === id);
            return offer ? `${currency.text(usdPerAcceleratorHour(offer))}/h` : null;
          }}
        />
        {fieldsOf(['cloud'], true)}
        {folded('Terms, storage, traffic', 'cloud')}
      </div>
      <div class="input-group">
        <h3>Call</h3>
        <ComboboxField
          label="API"
          options={() => [
            { id: automaticId, name: 'The same model, middle provider', words: 'auto' },
            ...catalogue.apiModels.map((model) => ({
              id: apiKey(model),
              name: apiName(catalogue, model),
              words: model.id,
            })),
          ]}
          value={money.value.callModelId}
          shownValue={apiShown(catalogue, question)}
          onOpen={openEconomics}
          onChange={(callModelId) => changeMoney({ callModelId })}
          aside={({ id }) => {
            const model = catalogue.apiModels.find((one) => apiKey(one) === id);
            return model
              ? `${currency.text(usdPerMillionTokensFromUsdPerToken(model.usdPerInputToken))} / ${currency.text(usdPerMillionTokensFromUsdPerToken(model.usdPerOutputToken))}`
              : null;
          }}
        />
        {fieldsOf(['api'], true)}
        {folded('Caching, batches, price path', 'api')}
      </div>
      <div class="input-group">
        <h3>Money</h3>
        <MoneyNumber field="horizonYears" />
        <CurrencyField catalogue={catalogue} question={question} />
        {fieldsOf(['finance'], true)}
        {folded('Loan, lease, value over time', 'finance')}
        {folded('Start, platform, exit', 'project')}
        <MoneyWord field="providersFrom" />
        <RulesChoice catalogue={catalogue} base={base} />
        <MoneyWord field="overflow" />
        <MoneyNumber field="doubtFraction" />
      </div>
    </InputsForm>
  );
}

const providerName = (providers: EconomicsCatalogue['cloudProviders'], id: string): string =>
  providers.find((one) => one.id === id)?.name ?? id;

const offerName = (
  { cloudProviders }: EconomicsCatalogue,
  { providerId, instance, region }: CatalogueOffer,
): string => `${providerName(cloudProviders, providerId)} ${instance}, ${region}`;

const middleOffer = 'The middle of all offers';

function offerShown(catalogue: EconomicsCatalogue, { chosen, money: { offerId } }: MoneyQuestion): string {
  const offer = chosen.rent?.offers.find((one) => offerKey(one) === offerId);
  return offer ? offerName(catalogue, offer) : middleOffer;
}

const apiName = ({ apiProviders }: EconomicsCatalogue, { providerId, name }: CatalogueApiModel): string =>
  `${name}, ${providerName(apiProviders, providerId)}`;

function apiShown(catalogue: EconomicsCatalogue, { chosen, money: { callModelId } }: MoneyQuestion): string {
  const [model] = chosen.call?.models ?? [];
  if (!model) return 'No price is recorded';
  return callModelId === automaticId ? `${model.name}, middle provider` : apiName(catalogue, model);
}
