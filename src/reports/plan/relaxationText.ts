import type { ListConstraint } from '../../estimates/plan/PlanConstraints.ts';
import type { Change, Relaxation } from '../../estimates/plan/Relaxation.ts';
import { quantityText } from '../../units/formatQuantity.ts';
import { limitText } from './limitText.ts';
import type { NameOf } from './planNames.ts';

type StatedConstraint = 'takingModelIds' | 'speakingModelIds' | 'ruledModelIds' | 'ruledAcceleratorIds';
const listNames: Readonly<Record<Exclude<ListConstraint, StatedConstraint>, string>> = {
  modelIds: 'the model',
  acceleratorIds: 'the accelerator',
  serverIds: 'the server',
  serverSizes: 'servers of',
  engineIds: 'the engine',
  weightFormatIds: 'weights in',
  cacheFormatIds: 'a cache in',
};

/** The smallest change that would do, or two that would do together, as what to allow. */
export const relaxationText = (
  relaxation: Relaxation,
  nameOf: NameOf,
  moneyText: (usd: number) => string,
  ruleNamesOf: (id: string) => readonly string[] = () => [],
): string =>
  [relaxation, ...(relaxation.together ? [relaxation.together] : [])]
    .map((change) => changeText(change, nameOf, moneyText, ruleNamesOf))
    .join(' And at once: ');

function changeText(
  relaxation: Change,
  nameOf: NameOf,
  moneyText: (usd: number) => string,
  ruleNamesOf: (id: string) => readonly string[],
): string {
  switch (relaxation.constraint) {
    case 'ttft':
      return `Promise a first token within ${quantityText(relaxation.needed, 's')} instead of ${quantityText(relaxation.allowed, 's')}.`;
    case 'tpot':
      return `Promise ${quantityText(relaxation.needed, 's')} a token instead of ${quantityText(relaxation.allowed, 's')}.`;
    case 'endToEnd':
      return `Promise a whole answer within ${quantityText(relaxation.needed, 's')} instead of ${quantityText(relaxation.allowed, 's')}.`;
    case 'leastSpareCount':
      return `Keep ${relaxation.needed} spare instead of ${relaxation.allowed}.`;
    case 'takingModelIds':
      return `Do without the inputs you ask for: ${nameOf(String(relaxation.added))} is not stated to take them.`;
    case 'speakingModelIds':
      return `Do without the languages you ask for: ${nameOf(String(relaxation.added))} is not stated to handle them.`;
    case 'ruledModelIds':
    case 'ruledAcceleratorIds': {
      const id = String(relaxation.added);
      const names = ruleNamesOf(id);
      const rules = names.length > 0 ? `: ${names.join(', ')}` : '';
      return `Only if they do not bind you, drop the rules that leave out ${nameOf(id)}${rules}.`;
    }
    case 'modelIds':
    case 'acceleratorIds':
    case 'serverIds':
    case 'serverSizes':
    case 'engineIds':
    case 'weightFormatIds':
    case 'cacheFormatIds':
      return `Allow ${listNames[relaxation.constraint]} ${typeof relaxation.added === 'number' ? `${relaxation.added} accelerators` : nameOf(relaxation.added)} too.`;
    default:
      return `Allow ${limitText(relaxation.constraint, relaxation.needed, moneyText)} instead of ${limitText(relaxation.constraint, relaxation.allowed, moneyText)}.`;
  }
}
