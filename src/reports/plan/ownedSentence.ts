import { formatCount, quantityText } from '../../units/formatQuantity.ts';
import type { OwnedView } from './ownedView.ts';

interface Machines {
  readonly serverCount: number;
  readonly acceleratorCount: number;
  readonly acceleratorName: string;
}

/** Says how many models the machines serve within the promise, and which of them is the largest. */
export function ownedSentence(
  { served, refusedCount, names }: OwnedView,
  { serverCount, acceleratorCount, acceleratorName }: Machines,
): string {
  const one = serverCount === 1;
  const machines = one
    ? `One server with ${formatCount(acceleratorCount)} ${acceleratorName} serves`
    : `${formatCount(serverCount)} servers with ${formatCount(acceleratorCount)} ${acceleratorName} each serve`;
  const tried = formatCount(served.length + refusedCount);
  const [largest] = served;
  return largest
    ? `${machines} ${formatCount(served.length)} of ${tried} models within the promise. The largest is ` +
        `${names[largest.modelId] ?? largest.modelId} with ${quantityText(largest.parameterCount, 'parameter')} parameters, ` +
        `for ${formatCount(largest.userCount)} users.`
    : `${machines} none of ${tried} models within the promise.`;
}
