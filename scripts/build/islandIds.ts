import type { AstroIntegration } from 'astro';

const runtime = 'astro/dist/runtime/server/render/component.js';
const hashed = '${metadata.componentExport.value}:${metadata.componentUrl}';
const hashedFromRoot =
  '${metadata.componentExport.value}:${metadata.componentUrl.replace(/^.*\\/src\\//, "src/")}';

/**
 * Makes the ids of islands the same wherever the sources lie. Astro hashes a component's whole path on this machine into
 * its id; the path from `src` on tells components apart as well.
 */
export const islandIds: AstroIntegration = {
  name: 'island-ids',
  hooks: {
    'astro:config:setup': ({ updateConfig }) => {
      updateConfig({ vite: { plugins: [{ name: 'island-ids', enforce: 'pre', transform: idsFromRoot }] } });
    },
  },
};

/** @throws {Error} when Astro no longer hashes the path in the words that are looked for. */
export function idsFromRoot(code: string, id: string): string | undefined {
  if (!id.replaceAll('\\', '/').includes(runtime)) return undefined;
  if (!code.includes(hashed))
    throw new Error(
      `island ids must hash ${hashed} in ${runtime}, got another text: see scripts/build/islandIds.ts`,
    );
  return code.replace(hashed, hashedFromRoot);
}
