import { apacheFile } from './apacheFile.ts';
import { caddyFile } from './caddyFile.ts';
import { containerFile } from './containerFile.ts';
import { iisFile } from './iisFile.ts';
import { kubernetesFile, zarfFile } from './kubernetesFile.ts';
import { nginxRootless, nginxSite } from './nginxFiles.ts';
import type { ServerRules } from './ServerRules.ts';

/** Every configuration of a release, by its path there. */
export const serverFiles = (rules: ServerRules, version: string): Readonly<Record<string, string>> => ({
  'servers/nginx/llm-onpremise.conf': nginxSite(rules),
  'servers/caddy/Caddyfile': caddyFile(rules),
  'servers/apache/llm-onpremise.conf': apacheFile(rules),
  'servers/iis/web.config': iisFile(rules),
  'container/Containerfile': containerFile(version),
  'container/nginx.conf': nginxRootless('/etc/nginx/llm-onpremise.conf'),
  'container/llm-onpremise.conf': nginxSite(rules, { listen: '8080' }),
  'kubernetes/llm-onpremise.yaml': kubernetesFile(version, rules.base),
  'zarf/zarf.yaml': zarfFile(version),
});
