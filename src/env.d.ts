import type { WakingTime } from './islands/shared/wakeAtTouch.ts';
import type { Citation } from './components/citationsOf.ts';

declare module 'astro' {
  interface AstroClientDirectives {
    'client:touch'?: boolean | WakingTime;
  }
}

declare global {
  namespace App {
    interface Locals {
      /** Sources of the article being rendered, by id. */
      citations?: ReadonlyMap<string, Citation>;
      /** Calculators that stand in the article being rendered. */
      calculators?: ReadonlySet<string>;
    }
  }
}
