import type { APIRoute } from 'astro';
import { kernelTexts } from '../../data/siteCatalogue.ts';

export const getStaticPaths = () =>
  [...kernelTexts].map(([id, text]) => ({ params: { id }, props: { text } }));

/** Measured kernels of one accelerator, for calculators that are asked about it. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'content-type': 'application/json' } });
