import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { weekLayout } from '../../../src/charts/week/layout.ts';
import { WeekCells } from '../../../src/islands/cost/WeekCells.tsx';
import { WeekEditor } from '../../../src/islands/cost/WeekEditor.tsx';

const week = (load: (hour: number) => number) => Array.from({ length: 168 }, (_, hour) => load(hour));
const hours = week((hour) => (hour === 38 ? 1.8 : hour === 37 ? 0.2 : 1));
const shapes = [
  { id: 'even', name: 'Around the clock', hours: week(() => 1) },
  { id: 'own', name: 'Another', hours: hours.map((load) => load * 5) },
];
const nothing = () => undefined;

test('before scripts run the week is a picture that says its peak, not a field that does not answer', () => {
  const html = renderToString(<WeekEditor hours={hours} onChange={nothing} shapes={shapes} />);
  expect(html).toContain('The week is busiest on Tuesday at 14:00');
  expect(html.match(/role="img"/g)).toHaveLength(2);
  expect(html).not.toContain('role="slider"');
  expect(html).not.toMatch(/\sstyle=|NaN|undefined/);
});

test('the shape that holds is pressed, whatever its mean', () => {
  const html = renderToString(<WeekEditor hours={hours} onChange={nothing} shapes={shapes} />);
  const pressed = [...html.matchAll(/aria-pressed="?(\w+)"?[^>]*>([^<]+)</g)];
  expect(pressed.map(([, state, name]) => [name, state])).toEqual([
    ['Around the clock', 'false'],
    ['Another', 'true'],
  ]);
});

test('every hour is a slider that says its day, time and load, and one of them is reached by Tab', () => {
  const html = renderToString(
    <WeekCells
      layout={weekLayout({ hours, width: 690 })}
      hours={hours}
      active={38}
      onActive={nothing}
      onChange={nothing}
      onPaint={nothing}
    />,
  );
  const sliders = [...html.matchAll(/<rect[^>]*role="slider"[^>]*>/g)].map(([slider]) => slider);
  expect(sliders).toHaveLength(168);
  expect(sliders[38]).toContain('aria-valuetext="Tuesday 14:00, 1.8 times the mean"');
  expect(sliders[38]).toContain('aria-valuenow="180"');
  expect(sliders.filter((slider) => slider.includes('tabindex="0"'))).toEqual([sliders[38]]);
  expect(html).not.toMatch(/\sstyle=|NaN|undefined/);
});
