import type { EconomicsCatalogue } from '../../data/EconomicsCatalogue.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { ComboboxField } from '../fields/ComboboxField.tsx';
import { changeMoney, money } from './costStore.ts';
import { openEconomics } from './economicsStore.ts';

interface Props {
  readonly catalogue: Pick<EconomicsCatalogue, 'currencies'>;
  readonly question: MoneyQuestion;
}

/** The currency that amounts are shown in. */
export const CurrencyField = ({ catalogue: { currencies }, question: { chosen } }: Props) => (
  <ComboboxField
    label="Currency"
    options={() => currencies.map(({ code, name }) => ({ id: code.toLowerCase(), name, words: code }))}
    value={money.value.currencyId}
    shownValue={chosen.currency.name}
    onOpen={openEconomics}
    onChange={(currencyId) => changeMoney({ currencyId })}
  />
);
