/** What ids of models begin with that come from the organisation's file; no record of the site begins with it. */
export const organisationModelPrefix = 'org-';
