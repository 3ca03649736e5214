import type { IPodTemplateSpec } from 'kubernetes-models/v1';

/** A group of pods that start, fail and scale as one: what is used of leaderworkerset.x-k8s.io/v1. */
export interface LeaderWorkerSet {
  readonly apiVersion: 'leaderworkerset.x-k8s.io/v1';
  readonly kind: 'LeaderWorkerSet';
  readonly metadata: { readonly name: string; readonly labels: Readonly<Record<string, string>> };
  readonly spec: {
    readonly replicas: number;
    readonly leaderWorkerTemplate: {
      readonly size: number;
      readonly restartPolicy: 'RecreateGroupOnPodRestart';
      readonly leaderTemplate: IPodTemplateSpec;
      readonly workerTemplate: IPodTemplateSpec;
    };
  };
}

/** Label that LeaderWorkerSet gives each pod of a group; the leader's is 0. */
export const workerIndexLabel = 'leaderworkerset.sigs.k8s.io/worker-index';
