import { syntheticWord } from './syntheticWord.ts';

const vocabularySize = 4000;
const sectionCount = 6;
const sentencesPerSection = 13;
const nextCount = 3;

/** Numbers between 0 and 1, the same for the same seed. */
function* fractions(seed: number): Generator<number, never> {
  let state = seed;
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** An article of some 1,000 made-up words, of the shape and with a formula, citations and links as real ones have. Same index, same text. */
export function syntheticArticle(index: number, slugOf: (index: number) => string, count: number): string {
  const drawn = fractions(index + 1);
  const next = () => drawn.next().value;
  // Frequency falls with rank, as Zipf found for languages.
  const word = () => syntheticWord(Math.floor(vocabularySize ** next()) - 1);
  const sentence = () => {
    const words = Array.from({ length: 8 + Math.floor(next() * 12) }, word).join(' ');
    return `${words[0]?.toUpperCase() ?? ''}${words.slice(1)}.`;
  };
  const sections = Array.from({ length: sectionCount }, (_, section) => {
    // The next three are led to, so that three lead to each, and others by chance.
    const linked = slugOf(section < nextCount ? (index + section + 1) % count : Math.floor(next() * count));
    return `## ${word()} ${word()} ${section + 1}\n\n${Array.from({ length: sentencesPerSection }, sentence).join(' ')} [${word()}](../${linked}/).<Source id="williams-2009-roofline" />\n`;
  });
  return `---
title: Synthetic ${word()} ${word()} ${index + 1}
standfirst: ${sentence()}
holds: Holds for nothing
checked: "2026-01-01"
---

${sections[0] ?? ''}
<Formula of="roofline/boundSeconds" />

${sections.slice(1).join('\n')}
${sentence()} <Quantity of="weights-total" />

<Takeaway>

${sentence()}

</Takeaway>

<WhenWrong>

- ${sentence()}

</WhenWrong>

## Who can skip this

${sentence()}
`;
}
