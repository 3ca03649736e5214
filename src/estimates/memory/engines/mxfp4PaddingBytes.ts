import { weightBytes } from '../../../formulas/memory/weightBytes.ts';
import type { Mxfp4Padding } from './Engine.ts';
import type { Stage } from './StageBudget.ts';

const upTo = (value: number, multiple: number) => Math.ceil(value / multiple) * multiple;
const matrixCount = 3;

/**
 * Bytes that four-bit experts take beyond their checkpoint because vLLM pads them to what its kernels read: rows alone
 * on Hopper, both sides of every matrix elsewhere.
 *
 * gpt-oss-120b, 2880 wide, loads 64.4 GiB on an H100 instead of 60.8.
 */
export function mxfp4PaddingBytes({ input, experts }: Stage, paddings: readonly Mxfp4Padding[]): number {
  const { format } = input.weights;
  const { generation } = input.accelerator;
  const padding =
    paddings.find(({ generations }) => generations.some((name) => generation.startsWith(name))) ??
    paddings.at(-1);
  if (format.scheme !== 'grouped' || format.id !== 'mxfp4' || !experts || !padding) return 0;
  const { innerDim, heldCount, layerCount } = experts;
  const { hiddenDim } = input.architecture;
  const [inner, hidden] = [upTo(innerDim, padding.innerCount), upTo(hiddenDim, padding.hiddenCount)];
  const padded = padding.rowsOnly
    ? (matrixCount - 1) * innerDim * hidden + hiddenDim * inner
    : matrixCount * inner * hidden;
  const parameterCount = layerCount * heldCount * (padded - matrixCount * innerDim * hiddenDim);
  return weightBytes({ parameterCount, weightBits: format.elementBits });
}
