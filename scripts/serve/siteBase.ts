/** Path the site is served under unless SITE_BASE names another; astro.config.mjs reads it too. */
export const siteBase = (): string => process.env['SITE_BASE'] ?? '/llm-onpremise';
