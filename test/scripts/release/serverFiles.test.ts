import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Deployment } from 'kubernetes-models/apps/v1/Deployment';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1/NetworkPolicy';
import { Service } from 'kubernetes-models/v1/Service';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, parseAllDocuments } from 'yaml';
import { requireSite } from '../../../scripts/release/requireSite.ts';
import { requireTypes, serverRules } from '../../../scripts/release/ServerRules.ts';
import { serverFiles } from '../../../scripts/release/serverFiles.ts';
import { sitePolicy } from '../../../scripts/release/sitePolicy.ts';

let site = '';
const page = (policy: string): string =>
  `<!DOCTYPE html><html data-base="/llm-onpremise/"><meta http-equiv="content-security-policy" content="${policy}">`;

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'policy-'));
  writeFileSync(
    join(site, 'a.html'),
    page("default-src 'none'; script-src 'self' 'sha256-bb='; trusted-types default"),
  );
  writeFileSync(
    join(site, 'b.html'),
    page("default-src 'none';script-src 'self' 'sha256-aa=' 'wasm-unsafe-eval';"),
  );
});
afterAll(() => rmSync(site, { recursive: true, force: true }));

const policy = (): string => sitePolicy(site);

describe('the policy of a site', () => {
  test('lets every page do what its own lets it', () => {
    expect(policy()).toBe(
      "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' 'sha256-aa=' 'sha256-bb='; trusted-types default",
    );
  });

  test('is refused where a page has none', () => {
    writeFileSync(join(site, 'c.html'), '<html>');
    expect(policy).toThrow('page must carry its content security policy, got none in c.html');
    rmSync(join(site, 'c.html'));
  });
});

test('a site that was built for another path is not packed', () => {
  expect(() => requireSite(site, '/llm-onpremise/')).toThrow(
    /^.+ must hold the site built for \/llm-onpremise\/, got none: /,
  );
  writeFileSync(join(site, 'index.html'), page("default-src 'none'"));
  expect(() => requireSite(site, '/llm-onpremise/')).not.toThrow();
  expect(() => requireSite(site, '/x/y/')).toThrow('got /llm-onpremise/');
  rmSync(join(site, 'index.html'));
});

describe('configurations', () => {
  const all = (): Readonly<Record<string, string>> => serverFiles(serverRules(policy()), '1.2.3');
  const servers = [
    'servers/nginx/llm-onpremise.conf',
    'servers/caddy/Caddyfile',
    'servers/apache/llm-onpremise.conf',
    'servers/iis/web.config',
    'container/llm-onpremise.conf',
  ];

  test.each(servers)('%s sends every header, with the policy of the pages', (path) => {
    const text = (all()[path] ?? '').replaceAll('&quot;', '"');
    const { headers } = serverRules(policy());
    expect(headers['Content-Security-Policy']).toContain("'sha256-aa=' 'sha256-bb='");
    expect(headers['Content-Security-Policy']).toContain("frame-ancestors 'none'");
    for (const [name, value] of Object.entries(headers)) {
      const line = text.split('\n').find((one) => one.includes(value) && one.includes(name));
      expect(line, `${name} in ${path}`).toBeDefined();
      expect(line?.trim().startsWith('#'), name).toBe(false);
    }
  });

  test.each(servers)(
    '%s tells what is kept for a year, the types, and names the page for what is missing',
    (path) => {
      const text = all()[path] ?? '';
      const rules = serverRules(policy());
      expect(text).toContain(rules.immutableCache);
      expect(text).toContain(rules.otherCache);
      for (const [ending, type] of Object.entries(rules.types)) {
        expect(text, type).toContain(type);
        expect(text, ending).toMatch(new RegExp(`[.\\s"]${ending}\\b`));
      }
      expect(text).toContain('404.html');
    },
  );

  test.each(servers)('%s promises HTTPS only in a comment', (path) => {
    const lines = (all()[path] ?? '')
      .split('\n')
      .filter((line) => line.includes('max-age=31536000; includeSubDomains'));
    expect(lines).toHaveLength(1);
    expect(lines[0]?.trim()).toMatch(/^(#|<!--)/);
  });

  test('manifests keep to the schemas of Kubernetes, run without root, write nothing and send nothing', () => {
    const documents = parseAllDocuments(all()['kubernetes/llm-onpremise.yaml'] ?? '').map(
      (one) => one.toJS() as never,
    );
    const [deployment, service, network] = [
      new Deployment(documents[0]),
      new Service(documents[1]),
      new NetworkPolicy(documents[2]),
    ];
    for (const object of [deployment, service, network]) object.validate();
    const pod = deployment.spec?.template.spec;
    expect(pod?.securityContext?.runAsNonRoot).toBe(true);
    expect(pod?.containers[0]?.securityContext).toEqual({
      allowPrivilegeEscalation: false,
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(network.spec?.policyTypes).toContain('Egress');
    expect(network.spec?.egress).toEqual([]);
    expect(service.spec?.selector).toEqual(network.spec?.podSelector?.matchLabels);
  });

  test('the package of Zarf carries the image that the manifest runs', () => {
    const { components } = parse(all()['zarf/zarf.yaml'] ?? '') as { components: { images: string[] }[] };
    expect(components[0]?.images).toEqual(['llm-onpremise:1.2.3']);
    expect(all()['kubernetes/llm-onpremise.yaml']).toContain('image: llm-onpremise:1.2.3');
  });
});

test('a file whose type no server would know stops the release', () => {
  const rules = serverRules(policy());
  expect(() => requireTypes(['a/b.html', 'c.d.js', 'search.pf_meta'], rules)).not.toThrow();
  expect(() => requireTypes(['a/b.exe'], rules)).toThrow(/got none for a\/b\.exe/);
});
