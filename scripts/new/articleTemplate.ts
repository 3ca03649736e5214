/** A new article: the parts that every one has, each with a note of what belongs there. The checks name what is left. */
export const articleTemplate = (day: string): string => `---
title:
standfirst:
holds:
checked: "${day}"
---

## The question

{/* to write: what the reader must decide, and the answer in a sentence or two */}

## The equation

{/* to write: what sets the answer, as <Formula of="topic/name" />, and where it does not hold */}

## With numbers

{/* to write: the equation with figures of records and formulas, each claim with a <Source id="…" /> */}

## Put in your own numbers

{/* to write: a calculator, a <Quantity of="…" /> or a table of records */}

<Takeaway>

{/* to write: what to remember, in two sentences */}

</Takeaway>

<WhenWrong>

{/* to write: where the answer fails, as a list */}

</WhenWrong>

## Who should not do this

{/* to write: for whom the answer is another one */}
`;
