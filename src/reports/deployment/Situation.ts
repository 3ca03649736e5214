import type { EngineFlags } from '../../data/EngineFlags.ts';
import type { DeploymentQuestion } from '../../scenario/deployment/deploymentQuestion.ts';
import type { ServingPool } from '../../scenario/deployment/ServingPool.ts';
import type { ArgumentList } from './ArgumentList.ts';

/** What the arguments of one pool are worked out from. */
export interface Situation {
  readonly question: DeploymentQuestion;
  readonly engine: EngineFlags;
  readonly pool: ServingPool;
  readonly list: ArgumentList;
  readonly remarks: Set<string>;
  readonly modelName: string;
  readonly modelPath: string;
  readonly modelFolder: string;
  /** Longest request in tokens. */
  readonly longestTokens: number;
  /** Where an engine takes what no flag can say. */
  readonly config: Record<string, unknown>;
}
