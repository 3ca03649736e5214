import { rotaryTableBytes } from '../../../formulas/memory/rotaryTableBytes.ts';
import { runtimeBytes } from '../../../formulas/memory/runtimeBytes.ts';
import { type Band, exactly } from '../../../units/Band.ts';
import type { Architecture } from '../../languageModel/Architecture.ts';
import { type BandedLine, bandedLine } from '../bandedLine.ts';
import type { GroupGrowth } from './Engine.ts';

interface Runtime {
  readonly growth: GroupGrowth;
  readonly tensorCount: number;
  readonly graphs?: Band;
  /** The model whose rotary table the engine builds; none where the engine computes angles as it goes. */
  readonly architecture?: Architecture;
}

/** What a serving process takes beside weights, cache and activations. */
export const runtimeLine = ({
  growth,
  tensorCount,
  graphs = exactly(0),
  architecture,
}: Runtime): BandedLine =>
  bandedLine('memory/runtimeBytes', runtimeBytes, {
    fixed: { tensorParallelCount: tensorCount, tableBytes: architecture ? tableOf(architecture) : 0 },
    rising: { aloneBytes: growth.alone, perDoublingBytes: growth.perDoubling, graphBytes: graphs },
  });

const tableOf = ({ contextTokens, rotaryDim }: Architecture): number =>
  rotaryTableBytes({ contextTokens, rotaryDim, elementBytes: 2 });
