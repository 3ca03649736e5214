/** Size in pixels of the pictures that others show beside a link, as they ask for it. */
export const previewSize = { width: 1200, height: 630 } as const;
