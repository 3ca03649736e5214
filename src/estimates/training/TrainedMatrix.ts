import type { Architecture } from '../languageModel/Architecture.ts';
import { countParts } from '../languageModel/countParts.ts';
import { layersOf } from '../languageModel/layers.ts';
import type { Tensor } from '../languageModel/Tensor.ts';
import { tensorsOfPart } from '../languageModel/tensorsOfPart.ts';
import type { AdapterTargets } from './TrainingInput.ts';

/** Matrices of one shape: what optimisers and adapters are counted by. */
export interface TrainedMatrix {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly copyCount: number;
  /** True for what Muon leaves to AdamW: embedding, head and vectors. */
  readonly isOuter: boolean;
}

const adaptedClasses: Readonly<Record<AdapterTargets, ReadonlySet<Tensor['tensorClass']>>> = {
  'query-value': new Set(['attention']),
  attention: new Set(['attention', 'linear-attention']),
  'feed-forward': new Set(['feed-forward', 'shared-experts']),
  linear: new Set(['attention', 'linear-attention', 'feed-forward', 'shared-experts']),
  'linear-and-experts': new Set([
    'attention',
    'linear-attention',
    'feed-forward',
    'shared-experts',
    'experts',
  ]),
};
const queriesAndValues = new Set(['attn_q', 'attn_q_b', 'attn_v', 'attn_kv_b']);

const isVector = ({ rowCount, columnCount }: Tensor): boolean => rowCount === 1 || columnCount === 1;

function isAdapted(tensor: Tensor, targets: AdapterTargets): boolean {
  if (isVector(tensor) || !adaptedClasses[targets].has(tensor.tensorClass)) return false;
  return targets !== 'query-value' || queriesAndValues.has(tensor.name);
}

const adapted = new WeakMap<Architecture, Map<AdapterTargets, readonly TrainedMatrix[]>>();

/** Matrices of a model that get an adapter. */
export function adaptedMatrices(
  architecture: Architecture,
  targets: AdapterTargets,
): readonly TrainedMatrix[] {
  const own = adapted.get(architecture) ?? new Map<AdapterTargets, readonly TrainedMatrix[]>();
  adapted.set(architecture, own);
  const found = own.get(targets) ?? matricesWhere(architecture, (tensor) => isAdapted(tensor, targets));
  own.set(targets, found);
  return found;
}

const whole = new WeakMap<Architecture, readonly TrainedMatrix[]>();

/** Embedding and head of a model. */
export const tableMatrices = ({
  vocabularyCount,
  hiddenDim,
  tiedEmbedding,
}: Architecture): readonly TrainedMatrix[] => [
  { rowCount: vocabularyCount, columnCount: hiddenDim, copyCount: tiedEmbedding ? 1 : 2, isOuter: true },
];

/** Every weight of a model, embedding, head and vectors included. */
export function allMatrices(architecture: Architecture): readonly TrainedMatrix[] {
  const { hiddenDim, finalNormCount, extras } = architecture;
  const found = whole.get(architecture) ?? [
    ...matricesWhere(architecture, () => true),
    ...tableMatrices(architecture),
    { rowCount: 1, columnCount: hiddenDim, copyCount: finalNormCount, isOuter: true },
    ...extras.map(({ parameterCount }) => ({
      rowCount: 1,
      columnCount: parameterCount,
      copyCount: 1,
      isOuter: true,
    })),
  ];
  whole.set(architecture, found);
  return found;
}

function matricesWhere(
  architecture: Architecture,
  holds: (tensor: Tensor) => boolean,
): readonly TrainedMatrix[] {
  return [...countParts(layersOf(architecture))].flatMap(([part, layerCount]) =>
    tensorsOfPart(part, architecture.hiddenDim)
      .filter(holds)
      .map((tensor) => ({
        rowCount: tensor.rowCount,
        columnCount: tensor.columnCount,
        copyCount: tensor.copyCount * layerCount,
        isOuter: isVector(tensor),
      })),
  );
}

/** The two matrices an adapter has for each it adapts. */
export const adapterMatrices = (
  matrices: readonly TrainedMatrix[],
  rankDim: number,
): readonly TrainedMatrix[] =>
  matrices.flatMap(({ rowCount, columnCount, copyCount }) => [
    { rowCount: rankDim, columnCount, copyCount, isOuter: false },
    { rowCount, columnCount: rankDim, copyCount, isOuter: false },
  ]);

/** Parameters of matrices together. */
export const parameterCountOf = (matrices: readonly TrainedMatrix[]): number =>
  matrices.reduce((sum, { rowCount, columnCount, copyCount }) => sum + rowCount * columnCount * copyCount, 0);
