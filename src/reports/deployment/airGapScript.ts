import type { Deployment } from './Deployment.ts';
import { type AirGapStep, airGapSteps } from './airGapSteps.ts';

const heads = {
  outside: 'On a machine with a network',
  inside: 'On the other side, after the files were carried over',
} as const;

const commented = (text: string) => `# ${text.replace(/[\r\n]+/g, ' ')}`;

function stepText({ title, why, commands }: AirGapStep): string {
  return [commented(`${title}.`), commented(why), ...commands].join('\n');
}

/** The steps as two shell scripts: one for each side of the gap. */
export function airGapScript(deployment: Deployment, where: AirGapStep['where']): string {
  const steps = airGapSteps(deployment).filter((step) => step.where === where);
  return [
    '#!/bin/sh',
    commented(`${heads[where]}: ${deployment.modelName} on ${deployment.engineName}`),
    'set -eu',
    '',
    ...steps.map((step) => `${stepText(step)}\n`),
  ].join('\n');
}
