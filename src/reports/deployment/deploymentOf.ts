import type { EngineFlags } from '../../data/EngineFlags.ts';
import { servingPools } from '../../scenario/deployment/servingPools.ts';
import type { DeploymentQuestion } from '../../scenario/deployment/deploymentQuestion.ts';
import { newestVersion, ownModelId } from '../../scenario/Scenario.ts';
import { verdictText } from '../verdictText.ts';
import { weightLoadingOf } from './addFormats.ts';
import { ArgumentList } from './ArgumentList.ts';
import type { DeployedPool, Deployment } from './Deployment.ts';
import { deploymentName } from './deploymentName.ts';
import { configPath, poolArguments } from './poolArguments.ts';

const modelFolder = '/models';
const tagRule = /^\w[\w.-]{0,60}$/;

/** A deployment, or why none can be written that would run. */
export type Deployed =
  | { readonly deployment: Deployment; readonly refusals?: never }
  | { readonly deployment?: never; readonly refusals: readonly string[] };

/** Turns a scenario into a service. What is not on record is refused or said, never invented. */
export function deploymentOf(question: DeploymentQuestion, engine: EngineFlags): Deployed {
  const { scenario, chosen, estimate, publishedBytes, repository } = question;
  const loading = weightLoadingOf({ question, engine });
  const refusals = [
    ...(loading.refusal === undefined ? [] : [loading.refusal]),
    ...(scenario.prefillCount > 0 && !engine.flags.transfer
      ? [`How ${chosen.engine.name} is started with pools apart is not on record: set them to 0.`]
      : []),
  ];
  if (refusals.length > 0) return { refusals };

  const remarks = new Set<string>();
  if (estimate.verdict === 'fails')
    remarks.add(
      `By the memory calculator this ${verdictText(estimate)}: the service would not start or not hold the load.`,
    );
  const engineVersion = versionOf(question, remarks);
  const isOwn = chosen.model.id === ownModelId;
  const name = deploymentName(isOwn ? chosen.model.name : chosen.model.id);
  const modelName = isOwn ? name : chosen.model.id;
  const modelPath = `${modelFolder}/${modelName}${engine.takesGguf ? '.gguf' : ''}`;
  const config: Record<string, unknown> = {};
  const pools = servingPools(scenario, engine.lockstep !== 'none').map((pool): DeployedPool => ({
    ...pool,
    name: pool.role === 'both' ? name : `${name}-${pool.role}`,
    arguments: poolArguments({
      question,
      engine,
      pool,
      list: new ArgumentList(engine, chosen.engine.name, remarks),
      remarks,
      modelName,
      modelPath,
      modelFolder,
      longestTokens: scenario.maxTokens ?? scenario.inputTokens + scenario.outputTokens,
      config,
    }),
  }));
  const used = pools.reduce((sum, { instanceCount, copyCount }) => sum + instanceCount * copyCount, 0);
  if (used !== scenario.dataCount)
    remarks.add(`${scenario.dataCount} copies make no whole groups of experts; the files start ${used}.`);
  const device = engine.devices[chosen.accelerator.vendor];
  if (!device)
    remarks.add(
      `No image of ${chosen.engine.name} for ${chosen.accelerator.name} is on record, so containers are left out.`,
    );
  if (engine.apiKeyVariable === undefined)
    remarks.add(
      `${chosen.engine.name} reads no key from a variable; who may ask is for the network policy or a gateway to say.`,
    );
  return {
    deployment: {
      name,
      modelName,
      engineName: chosen.engine.name,
      engineVersion,
      acceleratorName: chosen.accelerator.name,
      engine,
      pools,
      port: engine.port,
      modelFolder,
      modelPath,
      weights: {
        bytes: loading.whileLoading === undefined ? estimate.weightTotalBytes : publishedBytes,
        formatName: chosen.weights.format.name,
        whileLoading: loading.whileLoading !== undefined,
        published: loading.published,
        ...(repository !== undefined && { repository }),
      },
      ...(Object.keys(config).length > 0 && {
        configFile: { name: 'engine.yaml', path: configPath, content: config },
      }),
      ...(device && {
        device: { ...device, reference: `${device.image}:${device.tag.replace('{version}', engineVersion)}` },
      }),
      variables: engine.variables,
      remarks: [...remarks],
    },
  };
}

function versionOf({ scenario, chosen }: DeploymentQuestion, remarks: Set<string>): string {
  const { name, newestVersion: newest } = chosen.engine;
  if (scenario.engineVersion === newestVersion) return newest;
  if (!tagRule.test(scenario.engineVersion)) {
    remarks.add(`The version asked for cannot be the tag of an image; the files name ${newest}.`);
    return newest;
  }
  if (scenario.engineVersion !== newest)
    remarks.add(
      `The flags are those of ${name} about ${newest}; ${scenario.engineVersion} may lack some or name them otherwise.`,
    );
  return scenario.engineVersion;
}
