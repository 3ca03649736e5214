/** What the service worker says while it works. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

type Said<Result> = Partial<Progress> & { readonly result?: Result; readonly error?: string };

/**
 * Gives the service worker an order and waits for its answer; `public/service-worker.js` has the orders.
 *
 * @throws {Error} with what went wrong there.
 */
export function askWorker<Result>(
  worker: ServiceWorker,
  order: 'whole' | 'state',
  onProgress: (progress: Progress) => void = () => undefined,
): Promise<Result> {
  return new Promise((resolve, reject) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<Said<Result>>) => {
      const { done, total, result, error } = data;
      if (done !== undefined && total !== undefined) onProgress({ done, total });
      else if (error === undefined) resolve(result as Result);
      else reject(new Error(error));
    };
    worker.postMessage({ order }, [port2]);
  });
}
