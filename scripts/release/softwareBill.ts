import { createHash } from 'node:crypto';
import { execFileSync } from 'node:child_process';
import { millisecondsFromSeconds } from '../../src/units/conversions.ts';

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly properties?: readonly object[];
}

interface Bill {
  readonly metadata: { readonly component: Component } & Readonly<Record<string, unknown>>;
  readonly components: readonly Component[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn?: readonly string[] }[];
}

interface BillOptions {
  /** Packages whose code or files are in the site; the others only take part in building it. */
  readonly shipped: readonly string[];
  readonly epochSeconds: number;
}

/** What npm's lock file knows, as a CycloneDX software bill of materials; development tools are left out. */
export function softwareBill(options: BillOptions): string {
  const printed = execFileSync(
    'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--omit', 'dev', '--package-lock-only'],
    {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      shell: process.platform === 'win32',
    },
  );
  return steadyBill(JSON.parse(printed) as Bill, options);
}

/**
 * The bill as it is the same for every run: npm writes a random serial number, the time, its own version and the name of
 * the folder into it. Each component says whether the site ships it.
 */
export function steadyBill(bill: Bill, { shipped, epochSeconds }: BillOptions): string {
  const { component, tools: _tools, timestamp: _timestamp, ...metadata } = bill.metadata;
  const components = bill.components
    .map((one) => ({
      ...one,
      properties: [
        ...(one.properties ?? []),
        { name: 'llm-onpremise:shipped', value: String(shipped.includes(one.name)) },
      ],
    }))
    .toSorted((one, other) => compare(one['bom-ref'], other['bom-ref']));
  const dependencies = bill.dependencies
    .map((one) => ({ ...one, dependsOn: (one.dependsOn ?? []).toSorted(compare) }))
    .toSorted((one, other) => compare(one.ref, other.ref));
  const steady = {
    ...bill,
    metadata: {
      timestamp: new Date(millisecondsFromSeconds(epochSeconds)).toISOString(),
      ...metadata,
      component: { ...component, name: 'llm-onpremise' },
    },
    components,
    dependencies,
    serialNumber: '',
  };
  const hash = createHash('sha256').update(JSON.stringify(steady)).digest('hex');
  const parts = /^(.{8})(.{4}).(.{3}).(.{3})(.{12})/.exec(hash) ?? [];
  // The form of a UUID of version 8, which leaves its content to whoever makes it.
  const serialNumber = `urn:uuid:${parts[1]}-${parts[2]}-8${parts[3]}-8${parts[4]}-${parts[5]}`;
  return `${JSON.stringify({ ...steady, serialNumber }, undefined, 2)}\n`;
}

const compare = (one: string, other: string): number => (one < other ? -1 : 1);
