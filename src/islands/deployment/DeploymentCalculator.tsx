import { useEffect } from 'preact/hooks';
import { estimateMemory } from '../../estimates/memory/estimateMemory.ts';
import type { Catalogue } from '../../data/Catalogue.ts';
import type { EngineFlags } from '../../data/EngineFlags.ts';
import type { DeploymentFile } from '../../reports/deployment/DeploymentFile.ts';
import { seedMemory } from '../shared/engineStore.ts';
import { seedCatalogue } from '../shared/catalogueStore.ts';
import { Remarks } from '../shared/Remarks.tsx';
import { answer } from '../shared/scenarioStore.ts';
import { CalculatorFrame } from '../shared/CalculatorFrame.tsx';
import { followNumbers } from '../shared/followNumbers.ts';
import { latePart } from '../shared/latePart.tsx';
import { stopAll } from '../shared/stopAll.ts';
import { useScenario } from '../shared/useScenario.ts';
import { ArgumentTable } from './ArgumentTable.tsx';
import { deploymentSentence } from './deploymentSentence.ts';
import {
  deployed,
  engineFlags,
  files,
  filesFailed,
  firstFiles,
  followFiles,
  retryFiles,
} from './deploymentStore.ts';
import { FileBlock } from './FileBlock.tsx';

const DeploymentInputs = latePart(
  'deployment-inputs',
  async () => (await import('./DeploymentInputs.tsx')).DeploymentInputs,
);

interface Props {
  readonly title: string;
  /** What the page was built with: enough for the first answer. */
  readonly seed: Catalogue;
  readonly flags: readonly EngineFlags[];
  /** Files of the first scenario, written when the page was built. */
  readonly first: readonly DeploymentFile[];
}

/** A scenario as a service: its serve command flag by flag, and the files that start it. */
export default function DeploymentCalculator({ title, seed, flags, first }: Props) {
  seedCatalogue(seed);
  seedMemory({ estimateMemory });
  if (engineFlags.value.length === 0) engineFlags.value = flags;
  if (firstFiles.value.length === 0) firstFiles.value = first;
  useScenario();
  useEffect(() => stopAll([followFiles(), followNumbers()]), []);
  return (
    <CalculatorFrame name="deployment" title={title}>
      <div class="calculator">
        <DeploymentAnswer />
        <DeploymentInputs />
        <div class="calculator-detail deployment-files">
          {files.value?.map((file) => <FileBlock key={file.id} file={file} />) ?? <FilesAwaited />}
        </div>
      </div>
    </CalculatorFrame>
  );
}

const FilesAwaited = () =>
  filesFailed.value ? (
    <p class="tool-refusals" role="alert">
      What writes the files could not be loaded.{' '}
      <button class="text-button" type="button" onClick={retryFiles}>
        Try again
      </button>
    </p>
  ) : (
    <p class="field-note">Writing the files.</p>
  );

function DeploymentAnswer() {
  const current = deployed.value;
  if (!current) return <p class="calculator-answer">Reading your scenario.</p>;
  const { deployment, refusals } = current;
  const remarks = answer.value?.fitted.remarks ?? [];
  if (!deployment)
    return (
      <div class="calculator-answer">
        <p class="answer-sentence" aria-live="polite">
          No files can be written for this.
        </p>
        <Remarks remarks={refusals} />
      </div>
    );
  const { engine, engineName, pools } = deployment;
  const { title, url, version, note } = engine.read;
  return (
    <div class="calculator-answer">
      <p class="answer-sentence" aria-live="polite">
        {deploymentSentence(deployment)}
      </p>
      {pools.map((pool) => (
        <ArgumentTable key={pool.name} pool={pool} engine={engine} />
      ))}
      <Remarks remarks={[...deployment.remarks, ...remarks]} />
      <p class="field-note">
        Flags read in {url === undefined ? title : <a href={url}>{title}</a>}
        {version === undefined ? '' : `, ${version.slice(0, 12)}`}
        {note === undefined ? '' : `; ${note}`}. What your {engineName} knows: <code>{engine.help}</code>. The
        files were checked against schemas, not run: try them on one machine first.
      </p>
    </div>
  );
}
