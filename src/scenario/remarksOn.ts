import type { Chosen } from './chooseFrom.ts';
import type { Scenario } from './Scenario.ts';

/** Combinations that run, but not as the reader may expect. */
export function remarksOn(
  scenario: Scenario,
  { model, accelerator, engine, weights: { format: weightFormat } }: Chosen,
): readonly string[] {
  const remarks: string[] = [];
  const gguf = weightFormat.scheme === 'mixed';
  if (engine.budget === 'llama.cpp' && !gguf) {
    remarks.push(`llama.cpp reads GGUF files; for ${weightFormat.name} take the GGUF mix nearest in size.`);
  }
  if ((engine.budget === 'tensorrt-llm' || engine.budget === 'sglang') && gguf) {
    remarks.push(`${engine.name} is not made for GGUF files; the weights hold, the rest is a guess.`);
  }
  const eightBit = weightFormat.id.startsWith('fp8') && accelerator.lacks.includes('fp8');
  const fourBit = ['nvfp4', 'mxfp4'].includes(weightFormat.id) && accelerator.lacks.includes('fp4');
  if (eightBit || fourBit) {
    remarks.push(
      `${accelerator.name} has no ${weightFormat.name} arithmetic: weights are unpacked as they are read, which saves memory but not time.`,
    );
  }
  const hasExperts = Object.values(model.architecture.parts).some(({ kind }) => kind === 'experts');
  if (scenario.expertCount > 1 && !hasExperts)
    remarks.push('This model has no experts; expert parallel changes nothing.');
  if (accelerator.sharesHostMemory) {
    remarks.push(
      `${accelerator.name} shares its memory with the processor; what other programs use is not counted.`,
    );
  }
  return remarks;
}
