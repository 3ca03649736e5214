import type { Catalogue } from '../../data/Catalogue.ts';
import { estimateMemory } from '../../estimates/memory/estimateMemory.ts';
import type { MemoryEstimate } from '../../estimates/memory/MemoryEstimate.ts';
import { type Chosen, chooseFrom } from '../chooseFrom.ts';
import { memoryInput } from '../memoryInput.ts';
import { nativeFormatId, type Scenario } from '../Scenario.ts';

/** What deployment files are written from. */
export interface DeploymentQuestion {
  /** A scenario that an engine can run. */
  readonly scenario: Scenario;
  readonly chosen: Chosen;
  readonly estimate: MemoryEstimate;
  /** Bytes of the weights as their publisher ships them. */
  readonly publishedBytes: number;
  /** Where the publisher keeps them; absent for a reader's own model. */
  readonly repository?: string;
}

/** What deployment files are written from, for a fitted scenario and what its ids stand for. */
export function deploymentQuestion(
  scenario: Scenario,
  chosen: Chosen,
  catalogue: Catalogue,
): DeploymentQuestion {
  const estimate = estimateMemory(memoryInput(scenario, chosen));
  const published = chooseFrom(catalogue, { ...scenario, weightFormatId: nativeFormatId }, chosen.model);
  const repository = catalogue.models.find(({ id }) => id === chosen.model.id)?.repository;
  return {
    scenario,
    chosen,
    estimate,
    // Where the publisher's format is unknown the files are taken to be as large as the weights asked for.
    publishedBytes:
      'refusals' in published
        ? estimate.weightTotalBytes
        : estimateMemory(memoryInput(scenario, published)).weightTotalBytes,
    ...(repository !== undefined && { repository }),
  };
}
