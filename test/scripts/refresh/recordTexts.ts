const folder = 'content/data/prices';

/** Small records in the manner of content/data/prices, with comments and spacing that an editor must leave alone. */
export const recordTexts: ReadonlyMap<string, string> = new Map([
  [
    `${folder}/api/anthropic.yaml`,
    `name: Anthropic
models:
  - id: claude-sonnet-5
    name: Claude Sonnet 5
    prices:
      - { from: 2026-08-21, input_usd_per_mtok: 2, output_usd_per_mtok: 10, cached_input_usd_per_mtok: 0.2, source: genai-prices }
`,
  ],
  [
    `${folder}/api/deepinfra.yaml`,
    `# yaml-language-server: $schema=../../schemas/prices/api.json
name:   DeepInfra    # two blanks too many
models:
  - id: zai-org/GLM-4.6
    name: GLM-4.6
    prices:
      - { from: 2026-07-02, input_usd_per_mtok: 0.43, output_usd_per_mtok: 1.74, cached_input_usd_per_mtok: 0.08, source: models-dev }
  - id: zai-org/GLM-5
    name: 'GLM-5'
    prices:
      # the first of two
      - { from: 2026-05-01, input_usd_per_mtok: 0.80, output_usd_per_mtok: 2.56, source: llm-prices }
      - {from: 2026-07-02, input_usd_per_mtok: 0.6, output_usd_per_mtok: 2.08, cached_input_usd_per_mtok: 0.12, source: models-dev} # read twice

  # what follows was withdrawn upstream
  - id: zai-org/GLM-4.5
    name: GLM-4.5
    prices:
      - from: 2026-07-02
        input_usd_per_mtok: 0.4
        output_usd_per_mtok: 1.6
        source: models-dev
note: >-
  Text over
  two lines.
`,
  ],
  [
    `${folder}/api/openai.yaml`,
    `name: OpenAI
models:
  - id: gpt-5
    name: GPT-5
    prices:
      - { from: 2026-08-21, input_usd_per_mtok: 1.25, output_usd_per_mtok: 10, cached_input_usd_per_mtok: 0.125, source: genai-prices }
  - id: gpt-5.4
    name: GPT-5.4
    prices:
      - { from: 2026-07-02, input_usd_per_mtok: 0.25, output_usd_per_mtok: 15, cached_input_usd_per_mtok: 0.25, source: models-dev }
`,
  ],
  [
    `${folder}/api/fireworks.yaml`,
    `name: Fireworks
models:
  - id: accounts/fireworks/models/gpt-oss-120b
    name: gpt-oss-120b
    prices:
      - { from: 2026-08-05, input_usd_per_mtok: 0.2, output_usd_per_mtok: 0.6, source: llm-prices }
`,
  ],
  [
    `${folder}/cloud/verda.yaml`,
    `name: Verda
offers:
  - instance: "1H200.141S.44V"
    accelerator: nvidia-h200-sxm
    accelerator_count: 1
    region: Finland
    region_group: eu
    term: on-demand
    prices:
      - { from: 2026-01-01, per_hour: 2.59, currency: USD, source: skypilot-catalog, note: "list price in the catalogue of 2026, whose day is not shown" }
  - instance: "1A100.22V"
    accelerator: nvidia-a100-sxm-80gb
    accelerator_count: 1
    region: Finland
    region_group: eu
    term: on-demand
    prices:
      - { from: 2026-01-01, per_hour: 1.16, currency: USD, source: skypilot-catalog }
  - instance: "1RTX6000ADA.10V"
    accelerator: nvidia-rtx-6000-ada
    accelerator_count: 1
    region: Finland
    region_group: eu
    term: on-demand
    prices:
      - { from: 2026-01-01, per_hour: 0.83, currency: USD, source: skypilot-catalog }
  - instance: "1RTX6000ADA.10V"
    accelerator: nvidia-rtx-6000-ada
    accelerator_count: 1
    region: Finland
    region_group: eu
    term: spot
    prices:
      - { from: 2026-01-01, per_hour: 0.25, currency: USD, source: skypilot-catalog }
  - instance: "1H200.141S.44V"
    accelerator: nvidia-h200-sxm
    accelerator_count: 1
    region: Finland
    region_group: eu
    term: reserved-1y
    prices:
      - { from: 2026-01-01, per_hour: 2, currency: USD, source: skypilot-catalog }
`,
  ],
  [
    `${folder}/cloud/nebius.yaml`,
    `name: Nebius
offers:
  - instance: "gpu-h200-sxm_8gpu"
    accelerator: nvidia-h200-sxm
    accelerator_count: 8
    region: "eu-north1, eu-west1"
    region_group: eu
    term: spot
    prices:
      - { from: 2026-01-01, per_hour: 10.4, currency: USD, source: skypilot-catalog }
  - instance: "gpu-l40s-a_1gpu"
    accelerator: nvidia-l40s
    accelerator_count: 1
    region: eu-north1
    region_group: eu
    term: on-demand
    prices:
      - { from: 2026-01-01, per_hour: 1.5484, currency: USD, source: skypilot-catalog }
`,
  ],
  [
    `${folder}/cloud/lambda.yaml`,
    `name: Lambda
offers:
  - instance: "gpu_1x_a6000"
    accelerator: nvidia-rtx-a6000
    accelerator_count: 1
    region: United States
    region_group: us
    term: on-demand
    prices:
      - { from: 2026-01-01, per_hour: 0.8, currency: USD, source: skypilot-catalog }
      - { from: 2026-10-08, per_hour: 1.09, currency: USD, source: lambda-pricing }
`,
  ],
  ...(
    [
      ['usd', 'USD', 'US dollar', '1999-01-04, value: 1'],
      ['eur', 'EUR', 'Euro', '2026-10-08, value: 1.1186'],
      ['gbp', 'GBP', 'Pound sterling', '2026-10-08, value: 1.3027'],
      ['chf', 'CHF', 'Swiss franc', '2026-10-08, value: 1.2451'],
    ] as const
  ).map(
    ([id, code, name, first]) =>
      [
        `${folder}/currencies/${id}.yaml`,
        `code: ${code}\nname: ${name}\nsymbol: "${code}"\nusd_per_unit:\n  - { from: ${first}, source: ecb-reference-rates }\n`,
      ] as const,
  ),
]);
