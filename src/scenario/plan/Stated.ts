/** Whether a model meets a demand: it is stated that it does, or that it does not, or nobody says. */
export type Stated = 'yes' | 'no' | 'unknown';
