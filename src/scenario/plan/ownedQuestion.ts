import type { OwnedInput } from '../../estimates/plan/OwnedAnswer.ts';
import { type AskedPlan, layoutsOfMany, planQuestion } from './planQuestion.ts';

/**
 * What machines that stand there already are asked: the accelerator and the size of a server are the scenario's, the
 * models all that the catalogue holds for language.
 *
 * @throws {RangeError} where no server of any kind is recorded, whose figures of the load could be taken.
 */
export function ownedQuestion(asked: AskedPlan): OwnedInput {
  const { catalogue, scenario, money } = asked;
  const modelIds = catalogue.models.filter(({ kind }) => kind === 'language').map(({ id }) => id);
  const {
    site: _,
    financing: __,
    monthCount: ___,
    constraints: ____,
    ...question
  } = planQuestion({
    layouts: layoutsOfMany,
    ...asked,
    modelIds,
  });
  const { hardware } = question;
  const own = hardware.find(({ accelerator }) => accelerator.id === scenario.acceleratorId);
  const [like] = [...(own?.servers ?? []), ...hardware.flatMap(({ servers }) => servers)];
  if (!own || !like) throw new RangeError(`acceleratorId must be on record, got ${scenario.acceleratorId}`);
  const server = { ...like, shape: { ...like.shape, acceleratorCount: scenario.serverAcceleratorCount } };
  return {
    ...question,
    hardware: [{ ...own, servers: [server] }],
    serverCount: Math.max(1, money.ownedCount),
  };
}
