import { unitAcceleratorCount } from './layoutsFor.ts';
import type { PlanCandidate } from './PlanCandidate.ts';
import type { PlanInput } from './PlanInput.ts';
import type { PlanUnit } from './PlanUnit.ts';

/**
 * The unit that a candidate of an input stands for.
 *
 * @throws {RangeError} for a candidate that names something the input lacks.
 */
export function unitOfCandidate(
  { models, hardware, engines }: PlanInput,
  { configuration }: Pick<PlanCandidate, 'configuration'>,
): PlanUnit {
  const { modelId, acceleratorId, serverId, engineId, weightFormatId, cacheFormatId } = configuration;
  const { parallelism, speculation } = configuration;
  const model = found('modelId', modelId, models, ({ id }) => id);
  const weights = found('weightFormatId', weightFormatId, model.weights, ({ format }) => format.id);
  const kind = found('acceleratorId', acceleratorId, hardware, ({ accelerator }) => accelerator.id);
  const server = found('serverId', serverId, kind.servers, ({ id }) => id);
  const engine = found('engineId', engineId, engines, (one) => one.engine.id);
  const caches = engine.cacheFormats[weightFormatId] ?? [];
  return {
    parts: {
      family: { modelId, acceleratorId, engineId, weightFormatId },
      model,
      hardware: kind,
      engine,
      weights,
      servers: [server],
    },
    parallelism,
    acceleratorCount: unitAcceleratorCount(parallelism),
    cacheFormat: found('cacheFormatId', cacheFormatId, caches, ({ id }) => id),
    ...(speculation && { speculation }),
    servers: [server],
    order: 0,
  };
}

function found<One>(name: string, id: string, among: readonly One[], idOf: (one: One) => string): One {
  const one = among.find((other) => idOf(other) === id);
  if (one === undefined) throw new RangeError(`${name} must be in the input, got ${id}`);
  return one;
}
