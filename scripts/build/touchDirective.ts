import type { AstroIntegration } from 'astro';

/** `client:touch`: wakes an island when the reader first touches the page, as `wakeAtTouch.ts` says. */
export const touchDirective: AstroIntegration = {
  name: 'touch-directive',
  hooks: {
    'astro:config:setup': ({ addClientDirective }) => {
      addClientDirective({ name: 'touch', entrypoint: './src/islands/shared/wakeAtTouch.ts' });
    },
  },
};
