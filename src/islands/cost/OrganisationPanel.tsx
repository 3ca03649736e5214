import { useEffect, useState } from 'preact/hooks';
import {
  type Organisation,
  organisationFile,
  organisationFromText,
} from '../../scenario/money/organisationCodec.ts';
import { DropPlace } from '../fields/DropPlace.tsx';
import { saveText } from '../shared/saveText.ts';
import { changeMoney, firstMoney, money, organisation, question } from './costStore.ts';
import { economics, loadEconomics } from './economicsStore.ts';

interface Reading {
  readonly message: string;
  readonly problems: readonly string[];
}

const nothing: Reading = { message: '', problems: [] };

/** Reads a file of figures against the fields and currencies of this page. */
function read(text: string): Organisation {
  const known = question.peek()?.figures ?? [];
  const currencies = economics.peek()?.currencies ?? [];
  return organisationFromText(text, {
    known,
    usdPerUnit: new Map(currencies.map(({ code, usdPerUnit }) => [code, usdPerUnit])),
  });
}

const counted = ({ figures, choices }: Organisation): number =>
  Object.keys(figures).length + Object.keys(choices).length;

const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The organisation's own figures: found beside the site, taken from a file, handed on as one. */
export function OrganisationPanel({ base }: { readonly base: string }) {
  const [reading, setReading] = useState(nothing);
  const [own, setOwn] = useState(nothing);
  useEffect(() => {
    void loadOrganisation(base).then(setOwn);
  }, []);
  const take = async (file: File | undefined) => {
    if (!file) return;
    try {
      await loadEconomics();
      const given = read(await file.text());
      changeMoney({ ...given.choices, figures: { ...money.value.figures, ...given.figures } });
      const count = counted(given);
      setReading({
        message: `${count} ${count === 1 ? 'entry is' : 'entries are'} in use.`,
        problems: given.problems,
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
          Quotes, tariffs, salaries and decisions that hold for everybody here. Whoever hosts this site puts
          them beside it as <code>organisation.json</code>; no build is needed. Export writes the file from
          what you changed in this calculator.
        </p>
        <DropPlace label="Figures" accept=".json" onFiles={([file]) => void take(file)}>
          or drop a file here. It is read in this browser and sent nowhere.
        </DropPlace>
        <button
          class="button quiet"
          type="button"
          onClick={() =>
            saveText(
              'organisation.json',
              'application/json',
              organisationFile(money.value, firstMoney.value, held?.name),
            )
          }
        >
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

/** Takes the file beside the site, where it says anything. A copy without one works as if it said nothing. */
async function loadOrganisation(base: string): Promise<Reading> {
  try {
    const response = await fetch(`${base}organisation.json`, { cache: 'no-cache' });
    if (!response.ok) return nothing;
    const text = await response.text();
    if (isEmpty(text)) return nothing;
    await loadEconomics();
    const given = read(text);
    const count = counted(given);
    if (count > 0) organisation.value = given;
    const from = given.name === '' ? '' : ` of ${given.name}`;
    return {
      message: `organisation.json of this site gives ${count} ${count === 1 ? 'entry' : 'entries'}${from}.`,
      problems: given.problems,
    };
  } catch (error) {
    return { message: '', problems: [`organisation.json of this site: ${messageOf(error)}`] };
  }
}

/** The file that comes with the site holds nothing yet. */
function isEmpty(text: string): boolean {
  try {
    const { figures, choices } = JSON.parse(text) as { figures?: object; choices?: object };
    return Object.keys({ ...figures, ...choices }).length === 0;
  } catch {
    return false;
  }
}
