import { expose } from 'comlink';
import { describe, expect, test } from 'vitest';
import { runInWorker } from '../../../src/islands/workers/runInWorker.ts';

const counting = {
  to: async (count: number, onProgress: (fraction: number) => void) => {
    for (let done = 1; done <= count; done += 1) await (onProgress(done / count) as unknown);
    return count;
  },
  forever: () => new Promise<number>(() => undefined),
  wrong: (): number => {
    throw new RangeError('count must be at least 1, got 0');
  },
};

/** The page's end of a worker that lives in this process; `terminate` closes the line between them. */
function startCounting() {
  const { port1, port2 } = new MessageChannel();
  expose(counting, port2);
  let ended = false;
  const worker = Object.assign(port1, {
    terminate: () => {
      ended = true;
      port1.close();
    },
  }) as unknown as Worker;
  return { worker, hasEnded: () => ended };
}

const nothing = () => undefined;

describe('a worker of its own for one thing', () => {
  test('gives the result, tells how far it is, and ends', async () => {
    const { worker, hasEnded } = startCounting();
    const told: number[] = [];
    const { result } = runInWorker<typeof counting, number>(
      worker,
      (fraction) => told.push(fraction),
      (service, progress) => service.to(4, progress),
    );
    expect(await result).toBe(4);
    expect(told).toEqual([0.25, 0.5, 0.75, 1]);
    expect(hasEnded()).toBe(true);
  });

  test('once cancelled, gives nothing and ends', async () => {
    const { worker, hasEnded } = startCounting();
    const { result, cancel } = runInWorker<typeof counting, number>(worker, nothing, (service) =>
      service.forever(),
    );
    cancel();
    expect(await result).toBeUndefined();
    expect(hasEnded()).toBe(true);
  });

  test('hands on what the work refuses, and ends', async () => {
    const { worker, hasEnded } = startCounting();
    const { result } = runInWorker<typeof counting, number>(worker, nothing, (service) => service.wrong());
    await expect(result).rejects.toThrow('count must be at least 1, got 0');
    expect(hasEnded()).toBe(true);
  });

  test.each([
    [Object.assign(new Event('error'), { message: 'SyntaxError' }), 'SyntaxError'],
    [new Event('error'), 'no start'],
  ])('that breaks off is not waited for', async (broken, said) => {
    const { worker, hasEnded } = startCounting();
    const { result } = runInWorker<typeof counting, number>(worker, nothing, (service) => service.forever());
    worker.dispatchEvent(broken);
    await expect(result).rejects.toThrow(`worker must run to its end, got ${said}`);
    expect(hasEnded()).toBe(true);
  });
});
