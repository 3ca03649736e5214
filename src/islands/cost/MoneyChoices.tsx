import { exactly } from '../../units/Band.ts';
import type { MoneyChoice } from '../../scenario/money/Money.ts';
import { moneyFields } from '../../scenario/money/moneyFields.ts';
import { RangeInput } from '../fields/RangeInput.tsx';
import { Segmented } from '../fields/Segmented.tsx';
import { changeMoney, firstMoney, money } from './costStore.ts';
import { formatFigure } from './formatFigure.ts';

type ChoiceOfKind<Kind extends string> = {
  [Field in MoneyChoice]: (typeof moneyFields)[Field] extends { readonly kind: infer Has }
    ? Kind extends Has
      ? Field
      : never
    : never;
}[MoneyChoice];

/** One number that the reader decides. */
export function MoneyNumber({ field }: { readonly field: ChoiceOfKind<'count'> }) {
  const limits = moneyFields[field];
  const value = money.value[field];
  const initial = firstMoney.value[field];
  return (
    <RangeInput
      label={limits.label}
      unit={limits.unit}
      value={exactly(value)}
      least={limits.min}
      most={limits.max}
      format={formatFigure}
      single
      whole={limits.kind === 'count'}
      changed={value !== initial}
      onChange={(next) => changeMoney({ [field]: next?.mid ?? initial })}
      anchor={`money-${field}`}
    >
      {value === initial ? limits.hint : `Default ${formatFigure(initial)}.`}
    </RangeInput>
  );
}

/** One of a few words that the reader decides. */
export function MoneyWord({
  field,
  inPairs = false,
}: {
  readonly field: ChoiceOfKind<'word'>;
  readonly inPairs?: boolean;
}) {
  const choice = moneyFields[field];
  if (choice.kind !== 'word') return null;
  return (
    <Segmented
      label={choice.label}
      options={choice.options.map(({ id, name }) => ({ value: id, text: name }))}
      value={money.value[field]}
      onChange={(id) => changeMoney({ [field]: id })}
      note={choice.hint}
      inPairs={inPairs}
    />
  );
}
