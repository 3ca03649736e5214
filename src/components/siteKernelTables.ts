import { catalogue } from '../data/siteCatalogue.ts';
import { kernelTablesOf } from '../scenario/plan/kernelTablesOf.ts';
import { siteKernels } from './siteKernels.ts';

/** All measured kernels of the site, by the accelerator they were measured on. */
export const siteKernelTables = kernelTablesOf(catalogue, siteKernels);
