import { layersOf } from '../languageModel/layers.ts';
import { adaptedMatrices } from './TrainedMatrix.ts';
import type { TrainingInput } from './TrainingInput.ts';

/** Why a job cannot run, with the field that is wrong. */
export interface TrainingFault {
  readonly field:
    | 'rankDim'
    | 'sequenceTokens'
    | 'sharding'
    | 'tensorCount'
    | 'pipelineCount'
    | 'sequenceCount'
    | 'targets'
    | 'stepsInBackward';
  /** The rule and what was given instead. */
  readonly rule: string;
  readonly got: string;
}

/** What makes a job impossible, whatever its memory. Empty where it can run. */
export function trainingFaults(input: TrainingInput): readonly TrainingFault[] {
  const { architecture, method, rankDim, sequenceTokens, sharding, layout } = input;
  const faults: TrainingFault[] = [];
  const fault = (field: TrainingFault['field'], rule: string, got: number | string) => {
    faults.push({ field, rule, got: String(got) });
  };
  if (method !== 'full') {
    const widths = adaptedMatrices(architecture, input.targets).flatMap(({ rowCount, columnCount }) => [
      rowCount,
      columnCount,
    ]);
    const least = Math.min(...widths);
    if (widths.length === 0) fault('targets', 'matrices that the model has', input.targets);
    else if (rankDim > least) fault('rankDim', `at most ${least}, the narrowest adapted matrix`, rankDim);
  }
  if (sequenceTokens > architecture.contextTokens)
    fault('sequenceTokens', `at most ${architecture.contextTokens}, the model’s context`, sequenceTokens);
  const layerCount = layersOf(architecture).length;
  if (layout.pipelineCount > layerCount)
    fault('pipelineCount', `at most ${layerCount}, the model’s layers`, layout.pipelineCount);
  if (sequenceTokens % layout.sequenceCount !== 0)
    fault('sequenceCount', `a divisor of the sequence, ${sequenceTokens}`, layout.sequenceCount);
  const heads = Object.values(architecture.parts).flatMap((part) =>
    'headCount' in part ? [part.headCount] : [],
  );
  const uneven = [...new Set(heads)].filter((count) => count % layout.tensorCount !== 0);
  if (uneven.length > 0)
    fault('tensorCount', `a divisor of the model’s heads, ${uneven.join(' and ')}`, layout.tensorCount);
  const copies = layout.dataCount * layout.sequenceCount;
  if ((sharding === 'zero-1' || sharding === 'zero-2') && copies < 2)
    fault('sharding', 'none where one copy trains alone', sharding);
  if (sharding !== 'none' && sharding !== 'zero-1' && layout.pipelineCount > 1)
    fault('sharding', 'at most ZeRO-1 with a pipeline, which keeps gradients over microbatches', sharding);
  if (input.stepsInBackward && input.accumulationCount > 1)
    fault('stepsInBackward', 'off where gradients are accumulated', 'on');
  return faults;
}
