import { storedSummary } from '../shared/storedSummary.ts';

/** Shows the figure of the reader's scenario that the words ask for, or hides the place for it. */
export function answerFor(words: string, place: HTMLElement, base: string): void {
  const asked = words.toLowerCase();
  const answer =
    asked.length < 3
      ? undefined
      : storedSummary()?.answers.find((one) => one.words.some((word) => asked.includes(word)));
  place.hidden = answer === undefined;
  if (!answer) return;
  const link = document.createElement('a');
  link.href = `${base}${answer.path}`;
  for (const [className, text] of [
    ['label', answer.label],
    ['value', answer.value],
    ['spread', answer.range],
  ] as const) {
    const span = document.createElement('span');
    span.className = className;
    span.textContent = text;
    link.append(span);
  }
  place.replaceChildren(link);
}
