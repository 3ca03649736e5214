import { catalogue } from '../data/siteCatalogue.ts';

/** The name its makers spell; what is no engine of the catalogue keeps the word of the measurement. */
export const engineName = (engine: string): string =>
  catalogue.engines.find(({ budget }) => budget === engine)?.name ?? engine;

/** An engine of a measurement with its version, where that was said. */
export const engineText = (engine: string, version: string): string =>
  `${engineName(engine)} ${version}`.trim();
