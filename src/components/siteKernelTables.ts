import { catalogue } from '../data/siteCatalogue.ts';
import { kernelIdsOf } from '../scenario/plan/planQuestion.ts';
import { siteKernels } from './siteKernels.ts';

/** All measured kernels of the site, by the accelerator they were measured on. */
export const siteKernelTables = new Map(
  kernelIdsOf(catalogue).flatMap((id) => {
    const tables = siteKernels(id);
    return tables ? [[id, tables] as const] : [];
  }),
);
