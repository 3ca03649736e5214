/** What a flag is for, whatever an engine calls it. */
export const flagRoles = [
  'model',
  'name',
  'host',
  'port',
  'tensor',
  'pipeline',
  'experts',
  'copies',
  'attention_copies',
  'copies_here',
  'first_copy',
  'copies_address',
  'copies_port',
  'node_count',
  'node_rank',
  'leader',
  'headless',
  'longest',
  'requests',
  'batch',
  'memory',
  'weights',
  'cache',
  'cache_keys',
  'cache_values',
  'attention',
  'split',
  'shares',
  'layers',
  'metrics',
  'offline',
  'speculation',
  'draft_model',
  'draft_steps',
  'draft_width',
  'draft_tokens',
  'transfer',
  'config',
] as const;

export type FlagRole = (typeof flagRoles)[number];

/** One flag as the engine's own source or documentation has it. */
export interface EngineFlag {
  /** Empty where the value stands by itself. */
  readonly flag: string;
  readonly takesNothing: boolean;
  readonly meaning: string;
  readonly sourceId: string;
}

/** Where the image of an engine for one maker's accelerators is, and what Kubernetes calls such an accelerator. */
export interface EngineDevice {
  readonly image: string;
  /** Tag with `{version}` where the engine's version goes. */
  readonly tag: string;
  readonly resource: string;
}

/**
 * How one engine is started: its command, its flags, the formats it takes and where its counters are. Plain data: it
 * travels to the browser with the page of deployment files.
 */
export interface EngineFlags {
  readonly engineId: string;
  /** Source the flags were read in, by title, address and what was read of it. */
  readonly read: {
    readonly title: string;
    readonly url?: string;
    readonly version?: string;
    readonly note?: string;
  };
  readonly program: readonly string[];
  /** Command inside the image, where it differs. */
  readonly containerProgram: readonly string[];
  /** Command that lists the flags of an installed version. */
  readonly help: string;
  readonly port: number;
  readonly healthPath: string;
  /** Gauge of requests that wait; absent where the engine shows none. */
  readonly queueMetric?: string;
  /** Variable that holds the key requests must carry; absent where the engine reads none. */
  readonly apiKeyVariable?: string;
  /** Variable that holds a server's own address, for pools that hand caches on. */
  readonly transferAddressVariable?: string;
  readonly sharedMemoryBytes?: number;
  /** Whether one copy may span servers that are told their rank. */
  readonly nodes: 'ranks' | 'none';
  /** How copies that share experts are asked for: by their count, as parts of the tensor group, or not at all. */
  readonly lockstep: 'copies' | 'attention' | 'none';
  /** Whether experts go over any number of accelerators, over all of the process, or stay with their layer. */
  readonly expertGroups: 'any' | 'whole' | 'none';
  readonly flags: Readonly<Partial<Record<FlagRole, EngineFlag>>>;
  /** Formats it loads, each with the name by which it makes it from 16 bits while loading, where it can. */
  readonly weights: Readonly<Record<string, { readonly whileLoading?: string }>>;
  readonly takesGguf: boolean;
  /** Names of cache formats. */
  readonly cache: Readonly<Record<string, string>>;
  readonly devices: Readonly<Record<string, EngineDevice>>;
  readonly variables: readonly { readonly name: string; readonly value: string; readonly meaning: string }[];
}
