import { useEffect, useState } from 'preact/hooks';
import {
  type Organisation,
  organisationFile,
  type OrganisationReading,
} from '../../scenario/money/organisationCodec.ts';
import { ownModelId } from '../../scenario/Scenario.ts';
import { DropPlace } from '../fields/DropPlace.tsx';
import { catalogue, loadCatalogue } from '../shared/catalogueStore.ts';
import { fetchOrganisation } from '../shared/fetchOrganisation.ts';
import { messageOf } from '../shared/messageOf.ts';
import { saveText } from '../shared/saveText.ts';
import { changeMoney, firstMoney, money, organisation, question } from './costStore.ts';
import { ownModel, scenario } from '../shared/scenarioStore.ts';
import { economics, loadEconomics } from './economicsStore.ts';

interface Reading {
  readonly message: string;
  readonly problems: readonly string[];
}

const nothing: Reading = { message: '', problems: [] };

/** Reads a file of figures, in a worker, against the fields and currencies of this page. */
async function read(file: File): Promise<Organisation> {
  const currencies = economics.peek()?.currencies ?? [];
  const reading: OrganisationReading = {
    known: (question.peek()?.figures ?? []).map(({ id, unit, least, most }) => ({ id, unit, least, most })),
    usdPerUnit: new Map(currencies.map(({ code, usdPerUnit }) => [code, usdPerUnit])),
  };
  const { readInWorker } = await import('../workers/readInWorker.ts');
  return readInWorker((reader) => reader.organisation(file, reading));
}

const entryCount = ({ figures, choices }: Organisation): number =>
  Object.keys(figures).length + Object.keys(choices).length;

/** The organisation's own figures: found beside the site, taken from a file, handed on as one. */
export function OrganisationPanel() {
  const [reading, setReading] = useState(nothing);
  const [own, setOwn] = useState(nothing);
  useEffect(() => {
    void loadOrganisation().then(setOwn);
  }, []);
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      await loadEconomics();
      const given = await read(file);
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

function Outcome({ message, problems }: Reading) {
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

/** Takes the file beside the site, where it says anything. A copy without one works as if it said nothing. */
async function loadOrganisation(): Promise<Reading> {
  try {
    const text = await fetchOrganisation();
    if (text === undefined) return nothing;
    await loadEconomics();
    const given = await read(new File([text], 'organisation.json'));
    const offered = await modelsOf(given);
    if (entryCount(given) > 0) organisation.value = given;
    const count = entryCount(given) + offered.modelCount;
    const from = given.name === '' ? '' : ` of ${given.name}`;
    return {
      message: `organisation.json of this site gives ${count} ${count === 1 ? 'entry' : 'entries'}${from}.`,
      problems: [...given.problems, ...offered.problems],
    };
  } catch (error) {
    return { message: '', problems: [`organisation.json of this site: ${messageOf(error)}`] };
  }
}

/** How many of the file's models are offered in calculators, and what is wrong with the others. */
async function modelsOf({
  models,
}: Organisation): Promise<{ readonly modelCount: number; readonly problems: readonly string[] }> {
  if (models === undefined) return { modelCount: 0, problems: [] };
  await loadCatalogue();
  const { organisationModelsFrom } = await import('../../data/imports/organisationModelsFrom.ts');
  const formatIds = new Set((catalogue.peek()?.formats ?? []).map(({ id }) => id));
  const read = organisationModelsFrom(models, formatIds);
  return { modelCount: read.models.length, problems: read.problems };
}
