/** Inputs in the words of a sentence. */
const names: Readonly<Record<string, string>> = { image: 'images', audio: 'sound' };

/** The name of a model's input in a sentence: images, sound, video, text. */
export const inputName = (modality: string): string => names[modality] ?? modality;
