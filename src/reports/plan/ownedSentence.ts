import type { OwnedAnswers } from '../../estimates/plan/OwnedAnswer.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import type { NameOf } from './planView.ts';

interface Machines {
  readonly serverCount: number;
  readonly acceleratorCount: number;
  readonly acceleratorName: string;
}

/** Says how many models the machines serve within the promise, and which serves the most users. */
export function ownedSentence(
  { served, refused }: OwnedAnswers,
  nameOf: NameOf,
  { serverCount, acceleratorCount, acceleratorName }: Machines,
): string {
  const servers = serverCount === 1 ? 'One server' : `${formatCount(serverCount)} servers`;
  const machines = `${servers} with ${formatCount(acceleratorCount)} ${acceleratorName}${serverCount === 1 ? '' : ' each'}`;
  const tried = formatCount(served.length + refused.length);
  const [most] = served;
  const serves = serverCount === 1 ? 'serves' : 'serve';
  return most
    ? `${machines} ${serves} ${formatCount(served.length)} of ${tried} models within the promise; ${nameOf(most.modelId)} takes the most users, ${formatCount(most.userCount)}.`
    : `${machines} ${serves} none of ${tried} models within the promise.`;
}
