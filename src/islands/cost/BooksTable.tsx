import type { Way } from '../../estimates/cost/CostEstimate.ts';
import { midAssumptions } from '../../estimates/cost/midAssumptions.ts';
import { type BookYear, yearlyBooks } from '../../estimates/cost/yearlyBooks.ts';
import { booksTitle } from '../../reports/cost/figureTitles.ts';
import { wayNames } from '../../reports/cost/wayNames.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { ExportRows } from '../shared/ExportRows.tsx';
import type { CurrencyText } from './currencyText.ts';

interface Props {
  readonly question: MoneyQuestion;
  readonly currency: CurrencyText;
}

/** Columns of the table, with their names in an export. */
const columns: readonly {
  readonly of: Exclude<keyof BookYear, 'year'>;
  readonly name: string;
  readonly key: string;
}[] = [
  { of: 'cashUsd', name: 'Cash paid', key: 'cash' },
  { of: 'boughtUsd', name: 'CapEx booked', key: 'capex' },
  { of: 'depreciationUsd', name: 'Depreciation', key: 'depreciation' },
  { of: 'soldUsd', name: 'Sold for', key: 'sold' },
  { of: 'bookValueUsd', name: 'Book value', key: 'book_value' },
  { of: 'operatingUsd', name: 'OpEx', key: 'opex' },
  { of: 'interestUsd', name: 'Interest', key: 'interest' },
];

/** The years of each way as cash and as an accountant writes them. */
export function BooksTable({ question, currency }: Props) {
  const { allowed, plan, ranges } = question;
  const assumed = midAssumptions(ranges);
  const books = Object.fromEntries(allowed.map((way) => [way, yearlyBooks(way, plan, assumed)])) as Readonly<
    Partial<Record<Way, readonly BookYear[]>>
  >;
  const years = allowed.flatMap((way) => (books[way] ?? []).map((year) => ({ way, year })));
  return (
    <section class="chart" aria-labelledby="books-title">
      <p class="chart-title" id="books-title">
        {booksTitle(question, books, currency.text)}
      </p>
      <p class="chart-subtitle">
        What is bought is written off evenly over the time it is in use here, servers down to what they sell
        for. A loan or a lease changes when cash leaves and adds interest; the same is booked. OpEx,
        depreciation and interest of all years add up to the cash of all years. What is paid at the turn of a
        year counts in the year that ends. Introduction and exit count as OpEx; there is no tax.
      </p>
      <div class="table-scroll" tabIndex={0} role="region" aria-label="Books by year">
        <table class="data-table books">
          <thead>
            <tr>
              <th scope="col">Year</th>
              {columns.map(({ key, name }) => (
                <th key={key} scope="col" class="amount">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          {allowed.map((way) => (
            <tbody key={way}>
              <tr>
                <th scope="rowgroup" colSpan={columns.length + 1}>
                  {wayNames[way]}
                </th>
              </tr>
              {(books[way] ?? []).map((year) => (
                <tr key={year.year}>
                  <th scope="row">{year.year}</th>
                  {columns.map(({ of, key }) => (
                    <td key={key} class="amount">
                      {currency.text(year[of])}
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
      <ExportRows
        name="books"
        rows={years.map(({ way, year }) => ({
          way,
          year: year.year,
          ...Object.fromEntries(
            columns.map(({ of, key }) => [`${key}_${currency.code}`, year[of] * currency.perUsd]),
          ),
        }))}
      />
    </section>
  );
}
