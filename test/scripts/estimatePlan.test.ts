import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { answerLine } from '../../scripts/estimate/answerLine.ts';

const answer = answerLine();
const planned = {
  model: 'llama-3.1-8b-instruct',
  inputTokens: 1000,
  outputTokens: 200,
  slo: { ttftSeconds: 2, tpotSeconds: 0.05 },
  load: { users: 1000, for: 'chat' },
  constraints: { accelerators: ['L40S'], engines: ['vllm'], weightFormats: ['fp8'] },
};
const shape = z.object({
  id: z.unknown().optional(),
  plan: z.strictObject({
    cheapest: z
      .looseObject({
        accelerator: z.string(),
        engine: z.string(),
        weightFormat: z.string(),
        servers: z.number().int().positive(),
        tpotSeconds: z.number().positive(),
        presentUsd: z.number().positive(),
        unitRequestsPerSecond: z.strictObject({ low: z.number(), mid: z.number(), high: z.number() }),
      })
      .nullable(),
    latencyFront: z.array(z.looseObject({ presentUsd: z.number() })),
    spareFront: z.array(z.looseObject({ spareFraction: z.number() })),
    relaxations: z.array(z.looseObject({ constraint: z.string(), presentUsd: z.number() })),
    rejectedFamilies: z.record(z.string(), z.number().int().positive()),
    configurations: z.number().int(),
    inputTokens: z.number().int(),
    outputTokens: z.number().int(),
    simulated: z
      .array(
        z.looseObject({
          outcome: z.enum(['held', 'missed']),
          ttftSeconds: z.number().optional(),
          plan: z.looseObject({ presentUsd: z.number() }),
        }),
      )
      .optional(),
    cheapestConfirmed: z.looseObject({ presentUsd: z.number() }).nullish(),
  }),
});
const planOf = (changes: object) =>
  shape.parse(JSON.parse(answer(JSON.stringify({ ...planned, ...changes })))).plan;
const errorOf = (changes: object) =>
  z.strictObject({ error: z.string() }).parse(JSON.parse(answer(JSON.stringify({ ...planned, ...changes }))))
    .error;

describe('a line with a load and a promise', () => {
  test('is answered by what to buy, within its constraints and its promise', () => {
    const { cheapest } = planOf({});
    expect(cheapest).toMatchObject({ accelerator: 'nvidia-l40s', engine: 'vllm', weightFormat: 'fp8' });
    expect(cheapest?.tpotSeconds).toBeLessThanOrEqual(0.05);
  });

  test('without lengths is for those measured of its kind of use', () => {
    const { inputTokens, outputTokens, cheapest } = planOf({ inputTokens: null, outputTokens: null });
    expect({ inputTokens, outputTokens }).toEqual({ inputTokens: 1155, outputTokens: 211 });
    expect(cheapest).not.toBeNull();
    expect(planOf({ inputTokens: null, outputTokens: 500 })).toMatchObject({
      inputTokens: 1155,
      outputTokens: 500,
    });
  });

  test('takes the accelerator and engine that it names as constraints', () => {
    const { cheapest } = planOf({
      constraints: {},
      accelerator: 'L4',
      engine: 'sglang',
      weightFormat: 'native',
    });
    expect(cheapest).toMatchObject({ accelerator: 'nvidia-l4', engine: 'sglang', weightFormat: 'bf16' });
  });

  test('holds nothing back by a name that is null or leaves the cache to the engine', () => {
    const bare = { ...planned, constraints: { servers: ['1x-nvidia-l40s', '4x-nvidia-l40s'] } };
    const usual = planOf({ ...bare, engine: 'vllm' });
    expect(planOf({ ...bare, engine: 'vllm', accelerator: null, weightFormat: null })).toEqual(usual);
    for (const kvCacheFormat of ['engine', 'auto', 'default', null])
      expect(planOf({ ...bare, engine: 'vllm', kvCacheFormat })).toEqual(usual);
    expect(planOf({ ...bare, engine: 'vllm', kvCacheFormat: 'fp8' }).configurations).toBeLessThan(
      usual.configurations,
    );
  });

  test('costs no less where the promise is made to more requests, or for whole answers too', () => {
    const usd = (slo: object) => planOf({ slo: { ...planned.slo, ...slo } }).cheapest?.presentUsd ?? Infinity;
    const usual = usd({});
    expect(usd({ percentile: 90 })).toBe(usual);
    expect(usd({ percentile: 50 })).toBeLessThanOrEqual(usual * 1.001);
    expect(usd({ percentile: 99 })).toBeGreaterThanOrEqual(usual * 0.999);
    const { cheapest } = planOf({ slo: { ...planned.slo, endToEndSeconds: 6 } });
    expect(cheapest?.endToEndSeconds).toBeLessThanOrEqual(6);
    expect(cheapest?.presentUsd).toBeGreaterThanOrEqual(usual * 0.999);
  });

  test('takes the peak as requests a second', () => {
    const { cheapest } = planOf({ load: { requestsPerSecond: 40 } });
    const { cheapest: tenfold } = planOf({ load: { requestsPerSecond: 400 } });
    expect(tenfold?.servers).toBeGreaterThan(cheapest?.servers ?? 0);
  });

  test('takes only models that are stated to take and to handle what is asked', () => {
    const models = ['llama-3.1-8b-instruct', 'qwen3-8b', 'ministral-3-8b-instruct-2512'];
    const of = (more: object) => planOf({ constraints: { ...planned.constraints, models, ...more } });
    expect(of({ modalities: ['image'], languages: ['de'] }).cheapest?.model).toBe(
      'ministral-3-8b-instruct-2512',
    );
    expect(of({ languages: ['sv'] }).cheapest?.model).toBe('qwen3-8b');
  });

  test('names the demand to do without where no model is stated to meet it', () => {
    const { cheapest, relaxations } = planOf({
      constraints: { ...planned.constraints, models: ['llama-3.1-8b-instruct'], languages: ['sv'] },
    });
    expect(cheapest).toBeNull();
    expect(relaxations[0]).toMatchObject({ constraint: 'speakingModelIds', added: 'llama-3.1-8b-instruct' });
  });

  test('says the smallest change where nothing keeps its constraints', () => {
    const { cheapest, relaxations } = planOf({ constraints: { ...planned.constraints, maxWatts: 100 } });
    expect(cheapest).toBeNull();
    expect(relaxations.map(({ constraint }) => constraint)).toContain('mostWatts');
  });

  test('has the top of its plans run through the simulator where it asks', () => {
    expect(planOf({})).not.toHaveProperty('simulated');
    const { simulated = [], cheapestConfirmed, cheapest } = planOf({ simulate: true });
    expect(simulated[0]?.plan).toEqual(cheapest);
    expect(cheapestConfirmed).toEqual(simulated.find(({ outcome }) => outcome === 'held')?.plan ?? null);
  });

  test('takes a figure of its own accelerator and server, as a line about costs does', () => {
    const own = {
      accelerator: 'L40S',
      constraints: { servers: ['1x-nvidia-l40s'], engines: ['vllm'], weightFormats: ['fp8'] },
      load: { users: 100, for: 'chat' },
    };
    const usual = planOf({ ...own, economics: { server: '1x-nvidia-l40s' } }).cheapest;
    const dear = planOf({
      ...own,
      economics: { server: '1x-nvidia-l40s', figures: { 'server-usd': 1_000_000 } },
    }).cheapest;
    expect(dear?.servers).toBe(usual?.servers);
    expect(dear?.presentUsd).toBeGreaterThan((usual?.presentUsd ?? Infinity) + 500_000);
  });

  test.each([
    [{ economics: { country: 'zzz' } }, 'load and economics: Country must be in the records, got zzz'],
    [{ economics: { server: 'none' } }, 'load and economics: Server must be in the records, got none'],
    [{ economics: { rules: ['gap'] } }, 'load and economics: Rules must be in the records, got gap'],
    [{ load: { users: 9, shape: 'round' } }, 'load and economics: Week must be in the records, got round'],
    [{ economics: { draws: 'x' } }, 'economics: draws must be a whole number from 0 to 100000, got "x"'],
    [
      { economics: { figures: { hue: 1 } } },
      'load and economics: hue must be the name of a figure of the cost calculator',
    ],
    [{ load: undefined }, 'load must be an object, got nothing'],
    [{ slo: [] }, 'slo must be an object, got []'],
    [
      { slo: { p99: 1 } },
      'slo must hold only ttftSeconds, tpotSeconds, endToEndSeconds, percentile, got p99',
    ],
    [{ slo: { percentile: 80 } }, 'slo.percentile must be one of 50, 90, 95, 99, got 80'],
    [{ slo: { tpotSeconds: 0 } }, 'slo.tpotSeconds must be a number above 0, got 0'],
    [{ load: { requestsPerSecond: '9' } }, 'load.requestsPerSecond must be a number above 0, got "9"'],
    [{ load: { people: 3 } }, 'load must hold only users, for, shape, shift, requestsPerSecond, got people'],
    [
      { constraints: { languages: ['german'] } },
      'constraints.languages must be in the catalogue, got "german"',
    ],
    [{ constraints: [] }, 'constraints must be an object, got []'],
    [
      { constraints: { accelerators: ['H101'] } },
      'constraints.accelerators must be in the catalogue, got "H101"',
    ],
    [
      { constraints: { accelerators: 'H100' } },
      'constraints.accelerators must be a list of names, got "H100"',
    ],
    [{ constraints: { maxWatts: -1 } }, 'constraints.maxWatts must be a number of at least 0, got -1'],
    [{ constraints: { spare: 1.5 } }, 'constraints.spare must be a whole number from 0 to 64, got 1.5'],
    [
      { constraints: { spare: 1e9 } },
      'constraints.spare must be a whole number from 0 to 64, got 1000000000',
    ],
    [
      { constraints: { maxServers: 2.5 } },
      'constraints.maxServers must be a whole number from 0 to 100000, got 2.5',
    ],
    [
      { constraints: { maxRacks: '3' } },
      'constraints.maxRacks must be a whole number from 0 to 10000, got "3"',
    ],
    [
      { constraints: { servers: ['nonsense'] } },
      'constraints.servers must be in the catalogue, got "nonsense"',
    ],
  ])('is refused for %j', (changes, message) => {
    expect(errorOf(changes)).toBe(message);
  });
});
