import { useState } from 'preact/hooks';
import { organisationFile } from '../../scenario/money/organisationCodec.ts';
import { ownModelId } from '../../scenario/Scenario.ts';
import { DropPlace } from '../fields/DropPlace.tsx';
import { messageOf } from '../shared/messageOf.ts';
import { saveText } from '../shared/saveText.ts';
import { changeMoney, firstMoney, money, organisation } from './costStore.ts';
import { ownModel, scenario } from '../shared/scenarioStore.ts';
import { loadEconomics } from './economicsStore.ts';
import { nothingRead, type OrganisationReadingOutcome, siteReading } from './organisationStore.ts';
import { entryCount, readOrganisation } from './readOrganisation.ts';

/** The organisation's own figures: found beside the site, taken from a file, handed on as one. */
export function OrganisationPanel() {
  const [reading, setReading] = useState(nothingRead);
  const own = siteReading.value;
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      await loadEconomics();
      const given = await readOrganisation(file);
      changeMoney({ ...given.choices, figures: { ...money.value.figures, ...given.figures } });
      const count = entryCount(given);
      setReading({
        message: `${count} ${count === 1 ? 'entry is' : 'entries are'} in use.`,
        problems: [
          ...given.problems,
          ...(given.models === undefined
            ? []
            : ['models must stand in organisation.json beside the site, got a file of yours']),
        ],
      });
    } catch (error) {
      setReading({
        message: `The file could not be used: ${messageOf(error)}. Your inputs stand.`,
        problems: [],
      });
    }
  };
  const held = organisation.value;
  return (
    <details class="own-model organisation" open={own.problems.length > 0}>
      <summary>
        Your organisation’s figures{held ? `: ${held.name === '' ? 'in use' : held.name}` : ''}
      </summary>
      <div class="own-model-body">
        <p>
          Quotes, tariffs, salaries, models and decisions that hold for everybody here. Whoever hosts this
          site puts them beside it as <code>organisation.json</code>; no build is needed. Export writes the
          file from what you changed in this calculator, with the model you brought where it is in use.
        </p>
        <DropPlace label="Figures" accept=".json" onFiles={([file]) => void take(file)}>
          or drop a file here. It is read in this browser and sent nowhere.
        </DropPlace>
        <button class="button quiet" type="button" onClick={() => void exportChanges()}>
          Export what I changed
        </button>
        <div role="status" aria-live="polite">
          <Outcome {...own} />
          <Outcome {...reading} />
        </div>
      </div>
    </details>
  );
}

function Outcome({ message, problems }: OrganisationReadingOutcome) {
  return (
    <>
      {message === '' ? null : <p>{message}</p>}
      {problems.length === 0 ? null : (
        <>
          <p class="refusal">These entries are left out:</p>
          <ul>
            {problems.map((problem) => (
              <li key={problem}>{problem}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** Saves what the reader changed, and their own model where the scenario is about it. */
async function exportChanges(): Promise<void> {
  const model = scenario.peek().modelId === ownModelId ? ownModel.peek() : undefined;
  const models =
    model && (await import('../../data/imports/organisationModelEntry.ts')).organisationModelEntry(model);
  saveText(
    'organisation.json',
    'application/json',
    organisationFile(money.peek(), firstMoney.peek(), { name: organisation.peek()?.name, models }),
  );
}
