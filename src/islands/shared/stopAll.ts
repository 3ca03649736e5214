/** One function that ends all that several end. */
export const stopAll = (stops: readonly (() => void)[]) => (): void => {
  for (const stop of stops) stop();
};
