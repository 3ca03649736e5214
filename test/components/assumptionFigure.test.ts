import { describe, expect, test } from 'vitest';
import { assumptionFigure } from '../../src/components/assumptionFigure.ts';
import { readRecords } from '../../src/data/readRecords.ts';

const { assumptions } = readRecords().records;
const figure = (id: string, what = 'value') =>
  assumptionFigure(assumptions, id, what).replaceAll('\u00a0', ' ');

describe('a figure of an assumption', () => {
  test('is its likely value with the unit in words', () => {
    expect(figure('staff-fte-own')).toBe('0.5 full-time posts');
    expect(figure('growth-per-year')).toBe('30 % a year');
    expect(figure('staff-usd-per-fte-year-eu')).toBe('128 600 USD a year');
  });

  test('or its low and high one', () => {
    expect(figure('requests-per-user-per-day-agents', 'range')).toBe('5 to 300 requests a day');
  });

  test('has no unit where it counts', () => {
    expect(figure('min-replicas')).toMatch(/^\d+$/);
  });

  test('keeps a number and its unit on one line', () => {
    expect(assumptionFigure(assumptions, 'rack-power-w', 'value')).toBe('15\u00a0000\u00a0W');
  });

  test('that nobody recorded is refused', () => {
    expect(() => figure('mood')).toThrow(
      new RangeError('AssumptionFigure of must be a file in content/data/assumptions, got mood'),
    );
    expect(() => figure('growth-per-year', 'hope')).toThrow(
      new RangeError('AssumptionFigure what must be one of value, range, got hope'),
    );
  });
});

/** What articles work out from assumptions by hand. */
describe('the articles still reckon with the assumptions', () => {
  const record = (id: string) => {
    const found = assumptions.get(id);
    if (!found) throw new Error(`assumptions must hold ${id}`);
    return found;
  };
  const chat = record('requests-per-user-per-day-chat');
  const agents = record('requests-per-user-per-day-agents');

  test('that agents ask ten times as often as people who chat', () => {
    expect(agents.mid / chat.mid).toBe(10);
  });

  test('that requests a person span a factor of twelve for chat and sixty for agents', () => {
    expect(chat.high / chat.low).toBe(12);
    expect(agents.high / agents.low).toBe(60);
  });

  test('that load grows to 2.2 times itself in three years, and by a half in eighteen months', () => {
    const yearly = 1 + record('growth-per-year').mid / 100;
    expect(yearly ** 3).toBeCloseTo(2.2, 1);
    expect(yearly ** 1.5).toBeCloseTo(1.5, 1);
  });

  test('that one server is closed 48 hours a year', () => {
    expect(record('maintenance-window-hours-per-month').mid * 12).toBe(48);
  });

  test('that eight people cost more than a million USD a year', () => {
    const paid = 8 * record('staff-usd-per-fte-year-eu').mid;
    expect(paid * (1 + record('employer-on-cost').mid / 100)).toBeGreaterThan(1_000_000);
  });

  test('that a rack holds one server of 10.2 kW', () => {
    expect(Math.floor(record('rack-power-w').mid / 10_200)).toBe(1);
  });
});
