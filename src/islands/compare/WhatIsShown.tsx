import { bringBack, kept, keptInMemory, keptProblems, removedName } from '../shared/keptStore.ts';
import { examples, keepAll, leaveLink, linked, showsExamples } from './compareStore.ts';

/** Whose scenarios stand there, how to get one's own, and what could not be read. */
export function WhatIsShown() {
  const problems = [...(linked.value?.problems ?? []), ...keptProblems.value];
  return (
    <div class="comparison-source">
      {linked.value ? <FromLink /> : showsExamples.value ? <NothingKept /> : null}
      {kept.value.length === 1 && !linked.value ? (
        <p>
          One scenario is kept. Change it in any calculator and choose <b>Keep this scenario</b> in the bar at
          the top again.
        </p>
      ) : null}
      {keptInMemory.value ? (
        <p role="status">
          Nothing can be stored here now, so what you keep lasts until you leave the page. Export it, or copy
          the link.
        </p>
      ) : null}
      {removedName.value === undefined ? null : (
        <p>
          <button class="text-button" type="button" onClick={bringBack}>
            Bring {removedName.value} back
          </button>
        </p>
      )}
      {problems.length === 0 ? null : (
        <ul class="tool-refusals" role="alert">
          {problems.map((problem) => (
            <li key={problem}>{problem}.</li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The empty state: what to do, and examples meanwhile. */
const NothingKept = () => (
  <>
    <p>
      You have kept no scenario yet. Enter one in any calculator and choose <b>Keep this scenario</b> in the
      bar at the top of the page; change it, and keep the next. Up to four stand here side by side. Until then
      these are examples, worked out when the site was built.
    </p>
    <p class="with-scripts">
      <button class="text-button" type="button" onClick={() => keepAll(examples.value)}>
        Keep these examples
      </button>
    </p>
  </>
);

/** A comparison that somebody passed on. */
function FromLink() {
  const mine = kept.value.length;
  return (
    <p>
      This comparison came by a link, and nothing of it is stored.{' '}
      <button
        class="text-button"
        type="button"
        onClick={() => {
          const problems = keepAll(linked.value?.kept ?? []);
          leaveLink();
          keptProblems.value = problems;
        }}
      >
        Keep it
      </button>{' '}
      <button class="text-button" type="button" onClick={leaveLink}>
        {mine === 0 ? 'Leave it' : `Back to the ${mine} you kept`}
      </button>
    </p>
  );
}
