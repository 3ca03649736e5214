import { computed, signal } from '@preact/signals';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followed } from '../../../src/islands/workers/followed.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Work that answers with what it was asked once somebody lets it. */
function following(load?: () => Promise<void>) {
  const subject = signal('first');
  const loaded = signal(true);
  const asked = signal<string | undefined>('first');
  const runs: {
    readonly asked: string;
    readonly report: (fraction: number) => void;
    readonly finish: (result: string) => void;
    readonly fail: (error: Error) => void;
    cancelled: boolean;
  }[] = [];
  const work = followed<string, string, number>({
    subject: () => subject.value,
    asked,
    isBuilt: () => subject.value === 'first' && loaded.value,
    loadStart: () =>
      Promise.resolve((input, report) => {
        const { promise, resolve, reject } = Promise.withResolvers<string | undefined>();
        const run = { asked: input, report, finish: resolve, fail: reject, cancelled: false };
        runs.push(run);
        return {
          result: promise,
          cancel: () => {
            run.cancelled = true;
            resolve(undefined);
          },
        };
      }),
    ...(load && { load }),
  });
  work.seed('built');
  const ask = (next: string) => {
    subject.value = next;
    asked.value = next;
  };
  return { work, runs, ask, asked, subject, end: work.follow() };
}

const quiet = () => vi.advanceTimersByTimeAsync(300);

describe('work that follows what a reader asks', () => {
  test('shows what the page was built with, and runs nothing for it', async () => {
    const { work, runs } = following();
    await quiet();
    expect(work.state.value).toMatchObject({ result: 'built', running: false, stale: false });
    expect(runs).toEqual([]);
  });

  test('works out what to ask only once the reader has stopped, where it is told whether that is known', async () => {
    const subject = signal('first');
    const worked: string[] = [];
    const work = followed<string, string, number>({
      subject: () => subject.value,
      asked: computed(() => {
        worked.push(subject.value);
        return subject.value;
      }),
      isAsked: () => true,
      isBuilt: () => subject.value === 'first',
      loadStart: () =>
        Promise.resolve((asked) => ({ result: Promise.resolve(asked), cancel: () => undefined })),
    });
    work.seed('built');
    work.follow();
    for (const next of ['a', 'b', 'c']) subject.value = next;
    expect(worked).toEqual([]);
    expect(work.state.value).toMatchObject({ running: true, stale: true });
    await quiet();
    expect(worked).toEqual(['c']);
    expect(work.state.value).toMatchObject({ result: 'c', running: false, stale: false });
  });

  test('begins once the reader stops changing things, and tells how far it is', async () => {
    const { work, runs, ask } = following();
    ask('a');
    ask('b');
    expect(work.state.value).toMatchObject({ result: 'built', running: true, stale: true });
    await quiet();
    expect(runs.map((run) => run.asked)).toEqual(['b']);
    runs[0]?.report(0.5);
    expect(work.state.value.report).toBe(0.5);
    runs[0]?.finish('answer to b');
    await quiet();
    expect(work.state.value).toEqual({
      result: 'answer to b',
      report: undefined,
      running: false,
      stale: false,
    });
  });

  test('gives way to what is asked next, whose answer alone counts', async () => {
    const { work, runs, ask } = following();
    ask('a');
    await quiet();
    ask('b');
    expect(runs[0]?.cancelled).toBe(true);
    await quiet();
    runs[0]?.finish('answer to a');
    runs[1]?.finish('answer to b');
    await quiet();
    expect(work.state.value.result).toBe('answer to b');
  });

  test('once cancelled stays so while things load, until the reader asks for something else', async () => {
    const { work, runs, ask, asked, subject } = following();
    subject.value = 'a';
    asked.value = undefined;
    work.cancel();
    asked.value = 'a, loaded';
    await quiet();
    expect(runs).toEqual([]);
    expect(work.state.value).toMatchObject({ running: false, stale: true });
    ask('b');
    await quiet();
    expect(runs.map((run) => run.asked)).toEqual(['b']);
  });

  test('once cancelled begins again when told to, even if its parts come later', async () => {
    const { work, runs, asked, subject } = following();
    subject.value = 'a';
    asked.value = undefined;
    work.cancel();
    work.begin();
    expect(work.state.value.running).toBe(true);
    asked.value = 'a, loaded';
    await quiet();
    expect(runs.map((run) => run.asked)).toEqual(['a, loaded']);
  });

  test('says why it stopped, and keeps the last answer', async () => {
    const { work, runs, ask } = following();
    ask('a');
    await quiet();
    runs[0]?.fail(new Error('no memory'));
    await quiet();
    expect(work.state.value).toMatchObject({ result: 'built', running: false, refusal: 'no memory' });
  });

  test('loads what is missing where it knows how, and says why it could not', async () => {
    const load = vi.fn(() => Promise.reject(new Error('no network')));
    const { work, subject, asked } = following(load);
    asked.value = undefined;
    subject.value = 'a';
    await quiet();
    expect(load).toHaveBeenCalled();
    expect(work.state.value).toMatchObject({ result: 'built', running: false, refusal: 'no network' });
  });

  test('ends with the page', async () => {
    const { runs, ask, end } = following();
    ask('a');
    end();
    await quiet();
    expect(runs).toEqual([]);
  });
});
