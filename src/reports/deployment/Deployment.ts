import type { EngineDevice, EngineFlags, FlagRole } from '../../data/EngineFlags.ts';
import type { ServingPool } from '../../scenario/deployment/ServingPool.ts';

/** A value that each of several servers fills in for itself. */
export type NodeValue =
  | { readonly node: 'rank' }
  | { readonly node: 'leader'; readonly port?: number }
  | { readonly node: 'first-copy'; readonly copiesPerNode: number };

export type ArgumentValue = string | number | NodeValue;

/** One flag of a serve command, with what it does and the figure of the scenario it comes from. */
export interface Argument {
  readonly role: FlagRole;
  /** Empty where the value stands by itself. */
  readonly flag: string;
  /** Absent where the flag takes none. */
  readonly value?: ArgumentValue;
  readonly meaning: string;
  readonly figure: string;
  /** True where only the servers behind the first one are given it. */
  readonly behindFirst?: true;
}

/** A pool with the command that starts each of its processes. */
export interface DeployedPool extends ServingPool {
  /** Name of its workload, a label of the domain name system. */
  readonly name: string;
  readonly arguments: readonly Argument[];
}

/** A file beside the command, for what no flag can say. */
export interface ConfigFile {
  readonly name: string;
  readonly path: string;
  readonly content: Readonly<Record<string, unknown>>;
}

/** A scenario as a service: what every file is written from. */
export interface Deployment {
  /** Label of the domain name system that all parts carry. */
  readonly name: string;
  readonly modelName: string;
  readonly engineName: string;
  readonly engineVersion: string;
  readonly acceleratorName: string;
  readonly engine: EngineFlags;
  readonly pools: readonly DeployedPool[];
  readonly port: number;
  /** Folder that holds the models, inside the container and out of it. */
  readonly modelFolder: string;
  /** The model's own folder or file in it. */
  readonly modelPath: string;
  readonly weights: {
    readonly bytes: number;
    readonly formatName: string;
    /** True where files as published are brought into the format while they load. */
    readonly whileLoading: boolean;
    readonly published: boolean;
    readonly repository?: string;
  };
  readonly configFile?: ConfigFile;
  /** Image with its tag, and what Kubernetes calls the accelerator; absent where none is on record. */
  readonly device?: EngineDevice & { readonly reference: string };
  readonly variables: readonly { readonly name: string; readonly value: string; readonly meaning: string }[];
  /** What has to be known or done beside the files. */
  readonly remarks: readonly string[];
}
