import type { Criterion } from '../../estimates/decide/Criterion.ts';

interface CriterionWords {
  readonly name: string;
  /** What the evidence is and how it becomes a score. */
  readonly scale: string;
  /** What no record or estimate tells. */
  readonly unseen: string;
}

/** Criteria as readers see them, in the order they are weighed. */
export const criterionWords: Readonly<Record<Criterion, CriterionWords>> = {
  control: {
    name: 'Control',
    scale:
      'The share of rules met about who serves and whose licence it is; of what is rented or called, the share of providers on record that meet each rule.',
    unseen: 'Who may change, withdraw or switch off the model, and how long a contract binds.',
  },
  security: {
    name: 'Security',
    scale: 'The share of rules met about where prompts go, counted as under Control.',
    unseen:
      'How well anybody patches, logs and keeps keys. A badly kept machine of your own is the worse place.',
  },
  performance: {
    name: 'Performance',
    scale:
      'The share of the promise that is kept, of first tokens, further ones and whole answers the smallest; being quicker earns nothing.',
    unseen:
      'The speed of providers of tokens: no record measures them. Measure yours, then give a score. Quality of answers is the same where the model is.',
  },
  cost: {
    name: 'Cost',
    scale: 'Cost in money of today, in a straight line from the dearest way compared to the cheapest.',
    unseen: 'Tax, revenue, and what a budget for the first month may forbid.',
  },
  time: {
    name: 'Time',
    scale:
      'Weeks until it serves, delivery and introduction, in a straight line from the slowest to the soonest.',
    unseen: 'Your own purchasing, works council and acceptance.',
  },
  skills: {
    name: 'Skills',
    scale: 'Full-time posts on average over the horizon, in a straight line from the most to the fewest.',
    unseen: 'Whether you have, or want to have, the people; duty around the clock.',
  },
};

/** Criteria in the order they are weighed. */
export const shownCriteria = Object.keys(criterionWords) as readonly Criterion[];
