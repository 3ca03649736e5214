/** A text a reader takes along. */
export interface DeploymentFile {
  readonly id: string;
  readonly name: string;
  readonly type: 'text/yaml' | 'text/x-shellscript' | 'text/plain';
  readonly title: string;
  /** What it is for and what has to be there first. */
  readonly note: string;
  readonly text: string;
}
