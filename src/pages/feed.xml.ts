import { siteFeed } from '../components/siteFeed.ts';

export const GET = async () => new Response(await siteFeed());
