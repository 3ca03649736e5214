import { withBase } from './withBase.ts';

/** The address of a page or file as others should keep it: with the host where the build knows it, else its path. */
export const absoluteAddress = (path: string): string =>
  `${(import.meta.env.SITE ?? '').replace(/\/$/, '')}${withBase(path)}`;
