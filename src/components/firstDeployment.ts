import { catalogue } from '../data/siteCatalogue.ts';
import { deploymentFiles } from '../reports/deployment/deploymentFiles.ts';
import { deploymentOf } from '../reports/deployment/deploymentOf.ts';
import { deploymentQuestion } from '../scenario/deployment/deploymentQuestion.ts';
import { defaultAnswer } from './defaultAnswer.ts';
import { siteEngineFlags } from './siteEngineFlags.ts';

const { scenario, chosen } = defaultAnswer;
const engine = siteEngineFlags.find(({ engineId }) => engineId === chosen.engine.id);
if (!engine) throw new RangeError(`flags must be on record for ${chosen.engine.id}, got none`);
const { deployment, refusals } = deploymentOf(deploymentQuestion(scenario, chosen, catalogue), engine);
if (!deployment) throw new RangeError(refusals.join(' '));

/** The files every page shows before the reader changes anything. */
export const firstFiles = deploymentFiles(deployment, scenario.serverAcceleratorCount);
