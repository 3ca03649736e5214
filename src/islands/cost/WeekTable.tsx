import { meanLoad } from '../../estimates/cost/WeekProfile.ts';
import { hoursPerDay } from '../../units/conversions.ts';
import { dayNames, hourOfWeekText } from '../../units/hourOfWeekText.ts';

const decimals = 2;
const shortName = 3;

/** A week as a table: a row an hour of the day, a column a day, loads over the mean. */
export function WeekTable({ hours }: { readonly hours: readonly number[] }) {
  const mean = meanLoad({ hours }) || 1;
  return (
    <details class="chart-table">
      <summary>Table</summary>
      <div class="table-scroll" tabIndex={0} role="region" aria-label="Loads of the week">
        <table class="data-table">
          <caption>Load of each hour over the mean of the week</caption>
          <thead>
            <tr>
              <th scope="col">Hour from</th>
              {dayNames.map((name) => (
                <th key={name} scope="col" class="amount">
                  <abbr title={name}>{name.slice(0, shortName)}</abbr>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: hoursPerDay }, (_, hour) => (
              <tr key={hour}>
                <th scope="row">{hourOfWeekText(hour).split(' ')[1]}</th>
                {dayNames.map((name, day) => (
                  <td key={name} class="amount">
                    {((hours[day * hoursPerDay + hour] ?? 0) / mean).toFixed(decimals)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  );
}
