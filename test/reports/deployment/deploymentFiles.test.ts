import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import type { DeploymentFile } from '../../../src/reports/deployment/DeploymentFile.ts';
import { deploymentFiles } from '../../../src/reports/deployment/deploymentFiles.ts';
import type { Scenario } from '../../../src/scenario/Scenario.ts';
import { anyNamedScenario, catalogue } from '../../scenario/scenarioFixture.ts';
import { deployedFrom, deploymentWith } from './deploymentFixture.ts';
import { checkManifest, composeFaults } from './schemas.ts';

const manifestsOf = ({ text }: DeploymentFile) =>
  parseAllDocuments(text).map((document) => {
    expect(document.errors).toEqual([]);
    return document.toJS() as { readonly kind?: string };
  });

/** Every number anywhere in a value. */
function* numbersIn(value: unknown): Generator<number> {
  if (typeof value === 'number') yield value;
  else if (typeof value === 'object' && value !== null)
    for (const item of Object.values(value)) yield* numbersIn(item);
}

/** What reads manifests takes words such as `on` for a truth; it must find the same there as a newer reader. */
function readsAlike({ text }: DeploymentFile): void {
  const read = (version: '1.1' | '1.2') =>
    parseAllDocuments(text, { version }).map((one) => one.toJS() as unknown);
  expect(read('1.1')).toEqual(read('1.2'));
}

/** Checks one file by what reads such files: a shell, the schemas of Kubernetes and of Compose. */
function checkFile(file: DeploymentFile): void {
  expect(file.text.endsWith('\n')).toBe(true);
  expect(file.text).not.toMatch(/\b(NaN|Infinity|undefined|\[object)\b/);
  if (file.type === 'text/x-shellscript') execFileSync('/bin/sh', ['-n'], { input: file.text });
  if (file.type === 'text/yaml') readsAlike(file);
  if (file.id.startsWith('compose')) expect(composeFaults(parse(file.text))).toEqual([]);
  if (['kubernetes', 'keda', 'autoscaler'].includes(file.id)) {
    const manifests = manifestsOf(file);
    expect(manifests.length).toBeGreaterThan(0);
    for (const manifest of manifests) {
      checkManifest(manifest);
      for (const number of numbersIn(manifest)) expect(number).toBeGreaterThanOrEqual(0);
    }
  }
}

const filesOf = (changes: Partial<Scenario>, perServer = 8) =>
  deploymentFiles(deploymentWith(changes), perServer);
const idsOf = (files: readonly DeploymentFile[]) => files.map(({ id }) => id);
const textOf = (files: readonly DeploymentFile[], id: string) =>
  files.find((file) => file.id === id)?.text ?? '';

/** Scenarios whose files are kept in the folder beside this test, to be read when they change. */
const kept: Readonly<Record<string, Partial<Scenario>>> = {
  first: {},
  'two-servers': {
    modelId: 'deepseek-v3',
    weightFormatId: 'native',
    tensorCount: 8,
    pipelineCount: 2,
    dataCount: 2,
    acceleratorId: 'nvidia-h200-sxm',
  },
  'sglang-pools': { engineId: 'sglang', dataCount: 4, prefillCount: 1, tensorCount: 2, draftCount: 3 },
  'tensorrt-llm': {
    engineId: 'tensorrt-llm',
    weightFormatId: 'nvfp4',
    cacheFormatId: 'fp8',
    acceleratorId: 'nvidia-b200-sxm',
    dataCount: 2,
    tensorCount: 2,
  },
  'llama-cpp': {
    engineId: 'llama-cpp',
    modelId: 'qwen3-8b',
    weightFormatId: 'gguf-q4_k_m',
    cacheFormatId: 'q8-0-cache',
    acceleratorId: 'nvidia-rtx-4090',
    tensorCount: 1,
    pipelineCount: 2,
    requestCount: 4,
  },
};

describe.each(Object.entries(kept))('the files of %s', (name, changes) => {
  const files = filesOf(changes);
  test.each(files.map((file) => [file.name, file] as const))(
    '%s is as kept, and valid',
    async (path, file) => {
      checkFile(file);
      await expect(file.text).toMatchFileSnapshot(`files/${name}/${path}`);
    },
  );
});

describe('any scenario', () => {
  const formats = catalogue.formats.filter(({ stores }) => stores.includes('weights')).map(({ id }) => id);
  const layouts = fc.record({
    weightFormatId: fc.constantFrom('native', ...formats),
    cacheFormatId: fc.constantFrom('engine', 'fp8', 'bf16', 'fp16', 'q8-0-cache'),
    tensorCount: fc.constantFrom(1, 2, 4, 8, 16),
    pipelineCount: fc.constantFrom(1, 2, 3),
    dataCount: fc.constantFrom(1, 2, 8, 64),
    expertCount: fc.constantFrom(1, 8, 16),
    prefillCount: fc.constantFrom(0, 0, 1, 2),
    draftCount: fc.constantFrom(0, 0, 3),
    serverAcceleratorCount: fc.constantFrom(1, 4, 8, 72),
  });
  const scenarios = fc
    .tuple(anyNamedScenario, layouts, fc.boolean())
    .map(([named, layout, usual]): Scenario => (usual ? { ...named, ...layout } : named));

  test(
    'gives files that parse and fit their schemas, or says why it gives none',
    { timeout: 120_000 },
    () => {
      fc.assert(
        fc.property(scenarios, (scenario) => {
          const { deployment, refusals } = deployedFrom(scenario);
          if (!deployment) {
            expect(refusals.length).toBeGreaterThan(0);
            return;
          }
          const files = deploymentFiles(deployment, scenario.serverAcceleratorCount);
          expect(new Set(files.map(({ name }) => name)).size).toBe(files.length);
          for (const file of files) checkFile(file);
          for (const pool of deployment.pools) {
            expect(pool.nodeCount * pool.nodeAcceleratorCount).toBe(pool.acceleratorCount);
            expect(pool.nodeAcceleratorCount).toBeLessThanOrEqual(scenario.serverAcceleratorCount);
            expect(pool.instanceCount).toBeGreaterThanOrEqual(1);
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});

describe('files', () => {
  test('a copy on one server is a Deployment, one that spans two a LeaderWorkerSet', () => {
    const one = textOf(filesOf({}), 'kubernetes');
    const two = textOf(filesOf(kept['two-servers'] ?? {}), 'kubernetes');
    expect(one).toContain('kind: Deployment');
    expect(one).not.toContain('LeaderWorkerSet');
    expect(two).toContain('kind: LeaderWorkerSet');
    expect(two).toContain('--node-rank "$LWS_WORKER_INDEX"');
  });

  test('a smaller server makes the same copy span two', () => {
    expect(textOf(filesOf({ serverAcceleratorCount: 2 }, 2), 'kubernetes')).toContain('size: 2');
  });

  test('what scales and what may be drained is only written where there is a second instance', () => {
    const alone = filesOf({ dataCount: 1 });
    const twice = filesOf({ dataCount: 2 });
    expect(idsOf(alone)).not.toContain('keda');
    expect(textOf(alone, 'kubernetes')).not.toContain('PodDisruptionBudget');
    expect(idsOf(twice)).toEqual(expect.arrayContaining(['keda', 'autoscaler']));
    expect(textOf(twice, 'kubernetes')).toContain('PodDisruptionBudget');
    expect(textOf(twice, 'keda')).toContain('vllm:num_requests_waiting');
    expect(textOf(twice, 'keda')).toContain('maxReplicaCount: 2');
  });

  test('an engine that shows no queue gets nothing that scales on one', () => {
    expect(idsOf(filesOf(kept['tensorrt-llm'] ?? {}))).not.toContain('keda');
  });

  test('no egress is allowed to a service that needs nobody', () => {
    const policy = manifestsOf({ text: textOf(filesOf({}), 'kubernetes') } as DeploymentFile).find(
      ({ kind }) => kind === 'NetworkPolicy',
    ) as { readonly spec?: { readonly egress?: unknown; readonly policyTypes?: unknown } } | undefined;
    expect(policy?.spec?.egress).toEqual([]);
    expect(policy?.spec?.policyTypes).toContain('Egress');
  });

  test('two copies on one server get accelerators and ports of their own', () => {
    const { services } = parse(textOf(filesOf({ dataCount: 2 }), 'compose')) as {
      readonly services: Readonly<
        Record<string, { readonly ports: readonly string[]; readonly deploy: object }>
      >;
    };
    expect(Object.values(services).map(({ ports }) => ports)).toEqual([['8000:8000'], ['8001:8000']]);
    expect(JSON.stringify(Object.values(services)[1]?.deploy)).toContain('["4","5","6","7"]');
  });

  test('every file switches the reports of engine and hub off', () => {
    for (const file of filesOf({}).filter(({ id }) => /serve|compose|kubernetes|unit/.test(id)))
      for (const variable of ['HF_HUB_OFFLINE', 'VLLM_NO_USAGE_STATS', 'DO_NOT_TRACK'])
        expect(file.text, file.name).toContain(variable);
  });

  describe('a variable of any text', () => {
    const value = "a b$c'";
    const odd = deploymentFiles(
      { ...deploymentWith({}), variables: [{ name: 'ODD', value, meaning: 'a test of quoting' }] },
      8,
    );

    test('is what a shell exports', () => {
      const line = textOf(odd, 'serve')
        .split('\n')
        .find((one) => one.startsWith('export '));
      const read = execFileSync('/bin/sh', ['-c', `${line ?? ''}\nprintf '%s' "$ODD"`], { encoding: 'utf8' });
      expect(read).toBe(value);
    });

    test('has its dollar sign doubled for Compose, which reads a variable there', () => {
      const { services } = parse(textOf(odd, 'compose')) as {
        readonly services: Readonly<Record<string, { readonly environment: unknown }>>;
      };
      expect(Object.values(services).map(({ environment }) => environment)).toEqual([
        { ODD: value.replace('$', '$$$$') },
      ]);
    });

    test('is itself in a pod, where a dollar sign alone means nothing', () => {
      expect(JSON.stringify(manifestsOf({ text: textOf(odd, 'kubernetes') } as DeploymentFile))).toContain(
        JSON.stringify({ name: 'ODD', value }),
      );
    });

    test('is one quoted word of a unit, its dollar sign alone', () => {
      expect(textOf(odd, 'unit')).toContain(`\nEnvironment="ODD=a b$c'"\n`);
    });
  });

  test('an accelerator without an image on record gets commands, no containers', () => {
    const files = filesOf({ acceleratorId: 'intel-gaudi-3', tensorCount: 1 });
    expect(idsOf(files)).toEqual(['serve', 'unit', 'air-gap-outside', 'air-gap-inside']);
  });

  test('an AMD accelerator gets manifests with its own image and resource, and no Compose file', () => {
    const files = filesOf({ acceleratorId: 'amd-instinct-mi300x', tensorCount: 1 });
    const all = files.map(({ text }) => text).join('\n');
    expect(all).toContain('image: vllm/vllm-openai-rocm:v');
    expect(all).toContain('amd.com/gpu: 1');
    expect(all).not.toContain('nvidia.com/gpu');
    expect(idsOf(files)).not.toContain('compose');
  });

  test('the air gap takes the publisher’s repository where its files are what is loaded', () => {
    expect(textOf(filesOf({}), 'air-gap-outside')).toContain(
      'hf download meta-llama/Llama-3.3-70B-Instruct ',
    );
    expect(textOf(filesOf({ weightFormatId: 'int4-g128' }), 'air-gap-outside')).toContain(
      'hf download REPOSITORY ',
    );
  });
});
