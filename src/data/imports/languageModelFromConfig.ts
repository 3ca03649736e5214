import type { LanguageModel } from '../../estimates/languageModel/LanguageModel.ts';
import { architectureFromConfig } from './architectureFromConfig.ts';

/**
 * The model a parsed config.json describes, for callers that cannot ask for what is missing.
 *
 * @throws {RangeError} when the config lacks a number that calculations need.
 */
export function languageModelFromConfig(id: string, config: unknown): LanguageModel {
  const { architecture, published, missing, name = 'Your model' } = architectureFromConfig(config);
  if (!architecture) {
    const paths = missing.map(({ path }) => path).join(', ');
    throw new RangeError(`config must give ${paths}, got none`);
  }
  return {
    id,
    name,
    architecture,
    published,
  };
}
