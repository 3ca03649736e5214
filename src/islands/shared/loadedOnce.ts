import { type ReadonlySignal, type Signal, signal } from '@preact/signals';

/** Something a page was built with a part of, and loads the whole of when somebody asks. */
export interface LoadedOnce<Value> {
  /** What is known: nothing, the part, the whole. */
  readonly value: Signal<Value | undefined>;
  /** True where the last try to load the whole failed. */
  readonly failed: ReadonlySignal<boolean>;
  /** Gives the part, where nothing is known yet. */
  readonly seed: (part: Value) => void;
  /** Loads the whole, once; tries again after a failure, which it throws. */
  readonly load: () => Promise<void>;
}

/** Makes a value that is loaded at most once. */
export function loadedOnce<Value>(fetchWhole: () => Promise<Value>): LoadedOnce<Value> {
  const value = signal<Value | undefined>(undefined);
  const failed = signal(false);
  let loading: Promise<void> | undefined;
  return {
    value,
    failed,
    seed: (part) => {
      value.value ??= part;
    },
    load: () =>
      (loading ??= fetchWhole().then(
        (whole) => {
          value.value = whole;
          failed.value = false;
        },
        (error: unknown) => {
          loading = undefined;
          failed.value = true;
          throw error;
        },
      )),
  };
}
