import type { TargetedKeyboardEvent, TargetedPointerEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { type HourAtPlace, hourAtPlace } from '../../charts/week/hourAtPlace.ts';
import type { WeekLayout } from '../../charts/week/layout.ts';
import { meanLoad } from '../../estimates/cost/WeekProfile.ts';
import { hoursPerDay } from '../../units/conversions.ts';
import { copiedDay, hourByKey, hourText, paintedHours, steppedHours } from './weekEdits.ts';

interface Props {
  readonly layout: WeekLayout;
  readonly hours: readonly number[];
  /** The hour that keys act on. */
  readonly active: number;
  readonly onActive: (hour: number) => void;
  readonly onChange: (hours: readonly number[]) => void;
  /** Told when a stroke begins and when it ends. */
  readonly onPaint: (painting: boolean) => void;
}

const percent = 100;

/** A slider over every bar of a week: drawn over with the pointer, or moved by keys. */
export function WeekCells({ layout, hours, active, onActive, onChange, onPaint }: Props) {
  const stroke = useRef<HourAtPlace | undefined>(undefined);
  // Events come faster than drawings, and each has to go on from the one before.
  const latest = useRef(hours);
  latest.current = hours;
  const { days, frame, slot, top } = layout;
  const mean = meanLoad({ hours }) || 1;
  const change = (next: readonly number[]) => {
    latest.current = next;
    onChange(next);
  };

  const placeOf = (event: PointerEvent, onDay?: number): HourAtPlace | undefined => {
    const drawing = (event.target as Element).closest('svg');
    if (!drawing) return undefined;
    const { left, top: above, width } = drawing.getBoundingClientRect();
    const scale = frame.width / width;
    return hourAtPlace(
      layout,
      { x: (event.clientX - left) * scale, y: (event.clientY - above) * scale },
      onDay,
    );
  };
  const paint = (event: PointerEvent) => {
    const place = placeOf(event, stroke.current?.day);
    if (!place) return;
    change(paintedHours(latest.current, stroke.current ?? place, place));
    stroke.current = place;
    onActive(place.day * hoursPerDay + place.hour);
  };
  const focus = (cells: SVGGElement, hour: number) =>
    cells.querySelector<SVGElement>(`[data-hour="${hour}"]`)?.focus({ preventScroll: true });
  const end = ({ currentTarget }: TargetedPointerEvent<SVGGElement>) => {
    if (!stroke.current) return;
    // Keys go on where the stroke ended.
    focus(currentTarget, stroke.current.day * hoursPerDay + stroke.current.hour);
    stroke.current = undefined;
    onPaint(false);
  };
  const onKeyDown = (event: TargetedKeyboardEvent<SVGGElement>) => {
    const { key, shiftKey, currentTarget } = event;
    const next = hourByKey(active, key);
    if (next !== undefined) {
      onActive(next);
      focus(currentTarget, next);
    } else if (key === 'ArrowUp' || key === 'ArrowDown')
      change(steppedHours(latest.current, active, key === 'ArrowUp', shiftKey));
    else if (key === 'Enter') change(copiedDay(latest.current, Math.floor(active / hoursPerDay)));
    else return;
    event.preventDefault();
  };
  return (
    <g
      class="week-cells"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        onPaint(true);
        paint(event);
      }}
      onPointerMove={(event) => {
        if (stroke.current) paint(event);
      }}
      onPointerUp={end}
      onPointerCancel={end}
      onLostPointerCapture={end}
    >
      {hours.map((load, hour) => {
        const day = days[Math.floor(hour / hoursPerDay)];
        return (
          <rect
            key={hour}
            class="week-cell"
            data-hour={hour}
            x={frame.left + (hour % hoursPerDay) * slot}
            y={day?.top}
            width={slot}
            height={(day?.foot ?? 0) - (day?.top ?? 0)}
            role="slider"
            tabindex={hour === active ? 0 : -1}
            aria-label="Load"
            aria-orientation="vertical"
            aria-valuemin={0}
            aria-valuemax={Math.round((top / mean) * percent)}
            aria-valuenow={Math.round((load / mean) * percent)}
            aria-valuetext={hourText(hours, hour)}
            onFocus={() => onActive(hour)}
          />
        );
      })}
    </g>
  );
}
