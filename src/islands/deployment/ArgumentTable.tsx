import type { EngineFlags } from '../../data/EngineFlags.ts';
import type { Argument, ArgumentValue, DeployedPool } from '../../reports/deployment/Deployment.ts';

interface Props {
  readonly pool: DeployedPool;
  readonly engine: EngineFlags;
}

const captions: Readonly<Record<DeployedPool['role'], string>> = {
  both: 'The command, flag by flag',
  prefill: 'The command of copies that read prompts',
  decode: 'The command of copies that write answers',
};

function valueText(value: ArgumentValue): string {
  if (typeof value !== 'object') return String(value);
  switch (value.node) {
    case 'rank':
      return 'number of the server';
    case 'leader':
      return 'address of the first server';
    case 'first-copy':
      return `number of the server × ${value.copiesPerNode}`;
  }
}

/** A command as a table: what each flag does and which figure of the scenario it comes from. */
export function ArgumentTable({ pool, engine }: Props) {
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={captions[pool.role]}>
      <table class="data-table argument-table">
        <caption>
          {captions[pool.role]}: <code>{engine.program.join(' ')}</code>
        </caption>
        <thead>
          <tr>
            <th scope="col">Flag and value</th>
            <th scope="col">What it does</th>
            <th scope="col">Where it comes from</th>
          </tr>
        </thead>
        <tbody>
          {pool.arguments.map((argument) => (
            <tr key={argument.role}>
              <th scope="row">
                <ArgumentCode argument={argument} />
              </th>
              <td>{argument.meaning}</td>
              <td>{argument.figure}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ArgumentCode({ argument: { flag, value } }: { readonly argument: Argument }) {
  return (
    <code>
      {flag}
      {flag !== '' && value !== undefined ? ' ' : ''}
      {value === undefined ? null : typeof value === 'object' ? (
        <em>{valueText(value)}</em>
      ) : (
        valueText(value)
      )}
    </code>
  );
}
