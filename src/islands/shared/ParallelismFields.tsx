import { NumberField } from './NumberField.tsx';

/** How the model is cut and copied over accelerators, number by number. */
export const ParallelismFields = () => (
  <>
    <NumberField field="tensorCount" />
    <NumberField field="pipelineCount" />
    <NumberField field="expertCount" />
    <NumberField field="dataCount" />
  </>
);
