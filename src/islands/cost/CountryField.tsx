import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { ComboboxField } from '../fields/ComboboxField.tsx';
import { changeMoney, money } from './costStore.ts';
import { openEconomics } from './economicsStore.ts';

interface Props {
  readonly catalogue: Pick<EconomicsCatalogue, 'countries'>;
  readonly question: MoneyQuestion;
}

/** The country that servers stand in, of those whose electricity has a price. */
export const CountryField = ({ catalogue: { countries }, question: { chosen } }: Props) => (
  <ComboboxField
    label="Country"
    options={() =>
      countries.filter(({ electricity }) => electricity).map(({ id, name }) => ({ id, name, words: id }))
    }
    value={money.value.countryId}
    shownValue={chosen.country.name}
    onOpen={openEconomics}
    onChange={(countryId) => changeMoney({ countryId })}
  />
);
