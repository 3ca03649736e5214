/** The body of an article that has the shape all have, with so many times three words beside. */
export const wholeArticle = (threeWordCount = 300): string => `${'Words say little. '.repeat(threeWordCount)}

Somebody found it<Source id="williams-2009-roofline" />, see [how fast](../roofline/). Yours takes <Quantity of="weights-total" />.

<Takeaway>

Remember this.

</Takeaway>

<WhenWrong>

- Nobody measured it.

</WhenWrong>

## Who can skip this

Whoever knows it.
`;
