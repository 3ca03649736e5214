import { formatShortMonth } from '../../units/formatShortMonth.ts';
import { type Band, mapBand } from '../../units/Band.ts';
import { isoDay } from '../../units/isoDay.ts';
import type { FigureOrigin, MoneyFigure } from '../../scenario/money/MoneyFigure.ts';
import { priceAge } from '../../scenario/money/priceAge.ts';
import { formatFigure } from './formatFigure.ts';
import { useAwake } from '../fields/useAwake.ts';
import { RangeInput } from '../fields/RangeInput.tsx';
import type { CurrencyText } from './currencyText.ts';
import { changeMoney, money } from './costStore.ts';
import { unitFactor, unitText } from './unitText.ts';

interface Props {
  readonly figure: MoneyFigure;
  readonly currency: CurrencyText;
  readonly base: string;
}

const kept = 6;

/** Whether a figure is older today than its kind may be. */
const isOld = ({ asOf, kind }: FigureOrigin): boolean =>
  asOf !== undefined && kind !== undefined && priceAge({ kind, asOf, day: isoDay(new Date()) }).old;

/** One assumption: low, likely and high in its unit, with where they come from and how old they are. */
export function FigureField({ figure, currency, base }: Props) {
  const { id, label, used, stated, least, most, changedBy, origin } = figure;
  const factor = unitFactor(figure, currency);
  const awake = useAwake();
  const old = awake && isOld(origin);
  const change = (value: Band | undefined) => {
    const { [id]: _, ...others } = money.value.figures;
    const inUnit = value && mapBand(value, (end) => Number((end / factor).toPrecision(kept)));
    changeMoney({ figures: inUnit ? { ...others, [id]: inUnit } : others });
  };
  return (
    <RangeInput
      label={label}
      unit={unitText(figure, currency)}
      value={mapBand(used, (end) => end * factor)}
      least={least * factor}
      most={most * factor}
      format={formatFigure}
      single={stated.low === stated.high && used.low === used.high}
      changed={changedBy === 'reader'}
      onChange={change}
      anchor={`figure-${id}`}
    >
      {changedBy === 'reader'
        ? 'Yours. '
        : changedBy === 'organisation'
          ? 'Your organisation’s figure. '
          : ''}
      {changedBy === undefined ? (
        <>
          {origin.text === '' ? '' : `${origin.text}. `}
          {origin.asOf === undefined ? null : (
            <span class={old ? 'old' : undefined}>
              {origin.estimated ? 'Worked out here' : formatShortMonth(origin.asOf)}
              {old ? ', old: check it' : ''}
              {'. '}
            </span>
          )}
          {origin.sourceId === undefined ? null : <a href={`${base}sources/#${origin.sourceId}`}>Source</a>}
        </>
      ) : (
        `Stated: ${formatFigure(stated.mid * factor)}.`
      )}
    </RangeInput>
  );
}
