import { siteGuide } from '../components/siteGuide.ts';

export const GET = async () => new Response(await siteGuide());
