import { stringify } from 'yaml';

const port = 8080;
const labels = { 'app.kubernetes.io/name': 'llm-onpremise' };

/** Objects that run the site's image: two copies that may write nothing and send nothing. */
const kubernetesObjects = (version: string, base: string): readonly object[] => [
  {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name: 'llm-onpremise', labels },
    spec: {
      replicas: 2,
      selector: { matchLabels: labels },
      template: {
        metadata: { labels },
        spec: {
          automountServiceAccountToken: false,
          enableServiceLinks: false,
          securityContext: {
            runAsNonRoot: true,
            runAsUser: 101,
            runAsGroup: 101,
            seccompProfile: { type: 'RuntimeDefault' },
          },
          containers: [
            {
              name: 'nginx',
              image: `llm-onpremise:${version}`,
              imagePullPolicy: 'IfNotPresent',
              ports: [{ name: 'http', containerPort: port }],
              securityContext: {
                allowPrivilegeEscalation: false,
                readOnlyRootFilesystem: true,
                capabilities: { drop: ['ALL'] },
              },
              readinessProbe: { httpGet: { path: base, port: 'http' }, periodSeconds: 10 },
              livenessProbe: { httpGet: { path: `${base}favicon.svg`, port: 'http' }, periodSeconds: 20 },
              resources: {
                requests: { cpu: '50m', memory: '32Mi' },
                limits: { memory: '128Mi' },
              },
              volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
            },
          ],
          volumes: [{ name: 'tmp', emptyDir: { sizeLimit: '16Mi' } }],
        },
      },
    },
  },
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: 'llm-onpremise', labels },
    spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: 'http' }] },
  },
  {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: 'llm-onpremise', labels },
    spec: {
      podSelector: { matchLabels: labels },
      policyTypes: ['Ingress', 'Egress'],
      ingress: [{ ports: [{ protocol: 'TCP', port }] }],
      egress: [],
    },
  },
];

export const kubernetesFile = (version: string, base: string): string =>
  `# The site llm-onpremise: kubectl apply -n <namespace> -f this file, once the cluster can pull the image that
# container/Containerfile makes. Reach it through your own Ingress or Gateway; the network policy lets nothing out.
# The probes ask for ${base}; change them with the path.
${kubernetesObjects(version, base)
  .map((object) => stringify(object, { lineWidth: 0, aliasDuplicateObjects: false }))
  .join('---\n')}`;

/** A package of Zarf, which carries image and manifests over an air gap. */
export const zarfFile = (version: string): string =>
  `# zarf package create zarf, in the folder of the release, once the image is built; then zarf package deploy.
${stringify(
  {
    kind: 'ZarfPackageConfig',
    metadata: {
      name: 'llm-onpremise',
      version,
      description: 'What it takes to run an open language model on your own machines: a static site.',
    },
    components: [
      {
        name: 'llm-onpremise',
        required: true,
        manifests: [
          { name: 'llm-onpremise', namespace: 'llm-onpremise', files: ['../kubernetes/llm-onpremise.yaml'] },
        ],
        images: [`llm-onpremise:${version}`],
      },
    ],
  },
  { lineWidth: 0 },
)}`;
