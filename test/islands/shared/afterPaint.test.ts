import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const frames: (() => void)[] = [];
const listeners = new Map<string, () => void>();
let visibilityState = 'visible';
let afterPaint: (name: string, task: () => void) => void;

/** What a browser does between two frames: callbacks, painting, then the timers they set. */
const frame = () => {
  for (const callback of frames.splice(0)) callback();
  vi.advanceTimersByTime(1);
};

beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('requestAnimationFrame', (callback: () => void) => frames.push(callback));
  const listen = (name: string, listener: () => void) => listeners.set(name, listener);
  vi.stubGlobal('addEventListener', listen);
  vi.stubGlobal('document', {
    addEventListener: listen,
    get visibilityState() {
      return visibilityState;
    },
  });
  vi.resetModules();
  ({ afterPaint } = await import('../../../src/islands/shared/afterPaint.ts'));
});

afterEach(() => {
  frames.length = 0;
  visibilityState = 'visible';
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

test('a task waits for the frame that shows what changed', () => {
  const ran: string[] = [];
  afterPaint('picture', () => ran.push('picture'));
  expect(ran).toEqual([]);
  for (const callback of frames.splice(0)) callback();
  expect(ran).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(ran).toEqual(['picture']);
});

test('tasks run one a frame, in the order they came', () => {
  const ran: string[] = [];
  for (const name of ['one', 'two', 'three']) afterPaint(name, () => ran.push(name));
  frame();
  expect(ran).toEqual(['one']);
  frame();
  frame();
  expect(ran).toEqual(['one', 'two', 'three']);
});

test('a later task of the same name takes the place of one that waits', () => {
  const ran: number[] = [];
  afterPaint('picture', () => ran.push(1));
  afterPaint('picture', () => ran.push(2));
  frame();
  frame();
  expect(ran).toEqual([2]);
});

test('where no frame comes, a task runs all the same', () => {
  const ran: string[] = [];
  afterPaint('picture', () => ran.push('picture'));
  vi.advanceTimersByTime(1000);
  expect(ran).toEqual(['picture']);
  frame();
  expect(ran).toEqual(['picture']);
});

test.each(['pagehide', 'visibilitychange'])('all that waits runs at %s', (event) => {
  const ran: string[] = [];
  for (const name of ['one', 'two']) afterPaint(name, () => ran.push(name));
  visibilityState = 'hidden';
  listeners.get(event)?.();
  expect(ran).toEqual(['one', 'two']);
});

test('a task that fails does not hold up the next', () => {
  const ran: string[] = [];
  afterPaint('wrong', () => {
    throw new Error('wrong');
  });
  afterPaint('right', () => ran.push('right'));
  expect(frame).toThrow('wrong');
  frame();
  expect(ran).toEqual(['right']);
});

test('a task may ask for another', () => {
  const ran: string[] = [];
  afterPaint('first', () => afterPaint('second', () => ran.push('second')));
  frame();
  frame();
  expect(ran).toEqual(['second']);
});
