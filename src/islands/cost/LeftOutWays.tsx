import { ways, type Way } from '../../estimates/cost/CostEstimate.ts';
import { excludedWays } from '../../scenario/money/allowedWays.ts';
import type { MoneyQuestion } from '../../scenario/money/moneyQuestion.ts';
import { changeMoney, money } from './costStore.ts';
import { RuledOut } from './RuledOut.tsx';
import { wayNames } from '../../reports/cost/wayNames.ts';

/** Which ways are compared: the reader leaves out what is out of the question, and sees what has no price. */
export function LeftOutWays({
  question: { leftOut, allowed },
  base,
}: {
  readonly question: MoneyQuestion;
  readonly base: string;
}) {
  const excluded = excludedWays(money.value);
  const write = (next: readonly Way[]) => changeMoney({ excluded: next.join('.') });
  const reasons = leftOut.filter(({ way }) => !excluded.includes(way));
  return (
    <fieldset class="left-out">
      <legend>Compare</legend>
      {ways.map((way) => (
        <label key={way}>
          <input
            type="checkbox"
            checked={!excluded.includes(way)}
            disabled={!excluded.includes(way) && allowed.length === 1 && allowed[0] === way}
            onChange={({ currentTarget }) =>
              write(currentTarget.checked ? excluded.filter((one) => one !== way) : [...excluded, way])
            }
          />
          {wayNames[way]}
        </label>
      ))}
      {reasons.map(({ way, reason, rules }) => (
        <p key={way} class="field-note">
          {wayNames[way]}: {rules ? <RuledOut rules={rules} base={base} /> : reason}
        </p>
      ))}
    </fieldset>
  );
}
