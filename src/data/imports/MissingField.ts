/** A number the config.json lacks and the reader must supply, with what a form needs to ask for it. */
export interface MissingField {
  /** Where the config would hold it, such as `text_config.num_hidden_layers`. */
  readonly path: string;
  readonly label: string;
  readonly meaning: string;
  readonly least: number;
  readonly most: number;
}
