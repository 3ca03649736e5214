import { useState } from 'preact/hooks';
import { comparisonFile, openingQuery } from '../../scenario/compare/comparisonCodec.ts';
import { comparisonLink, longestLink } from '../../scenario/compare/comparisonLink.ts';
import { formatCount } from '../../units/formatQuantity.ts';
import { copyText } from '../shared/copyText.ts';
import { ImportButton } from '../shared/ImportButton.tsx';
import { changeKept, keptProblems } from '../shared/keptStore.ts';
import { LinkToSelect } from '../shared/LinkToSelect.tsx';
import { messageOf } from '../shared/messageOf.ts';
import { saveText } from '../shared/saveText.ts';
import { keepAll, leaveLink, linked, shown, showsExamples } from './compareStore.ts';

interface Outcome {
  readonly message: string;
  readonly problems: readonly string[];
}

/** Link, export and import of what is compared, and the way to be rid of it. */
export function CompareTools({ base }: { readonly base: string }) {
  const [{ message, problems }, setOutcome] = useState<Outcome>({ message: '', problems: [] });
  const [link, setLink] = useState('');
  const say = (text: string, left: readonly string[] = []) => setOutcome({ message: text, problems: left });

  const copyLink = async () => {
    const found = comparisonLink(`${location.origin}${location.pathname}`, shown.value);
    setLink('');
    if ('tooLongCount' in found)
      say(
        `The link would take ${formatCount(found.tooLongCount)} characters, and mail programs cut links above ${formatCount(longestLink)}: a model or a week of your own does not fit into one. Export the file instead.`,
      );
    else if (await copyText(found.link)) say('Link copied.');
    else setLink(found.link);
  };
  const download = () =>
    saveText(
      'comparison.json',
      'application/json',
      comparisonFile(
        shown.value,
        (scenario) => `${location.origin}${base}calculators/performance/?${openingQuery(scenario)}`,
      ),
    );
  const upload = async (file: File) => {
    try {
      const { readInWorker } = await import('../workers/readInWorker.ts');
      const found = await readInWorker((reader) => reader.comparison(file));
      if (linked.value) leaveLink();
      const left = [...found.problems, ...keepAll(found.kept)];
      say(`${found.kept.length} of the file can be used.`, left);
    } catch (error) {
      say(`The file could not be opened: ${messageOf(error)}. What you kept stands.`);
    }
  };
  return (
    <>
      <div class="pad-tools">
        <button class="text-button" type="button" onClick={() => void copyLink()}>
          Copy link
        </button>
        <button class="text-button" type="button" onClick={download}>
          Export
        </button>
        <ImportButton label="Comparison file" onFile={(file) => void upload(file)} />
        <button
          class="text-button"
          type="button"
          disabled={(showsExamples.value && keptProblems.value.length === 0) || linked.value !== undefined}
          onClick={() => changeKept(() => [])}
        >
          Forget all
        </button>
      </div>
      <p class="tool-message" role="status">
        {message}
      </p>
      {link === '' ? null : <LinkToSelect label="Link to this comparison" link={link} />}
      {problems.length === 0 ? null : (
        <ul class="tool-refusals" role="alert">
          {problems.map((problem) => (
            <li key={problem}>{problem}.</li>
          ))}
        </ul>
      )}
    </>
  );
}
