/** Ids or names that a scenario keeps in one text, parted by points. */
export const listedIn = (text: string): readonly string[] => text.split('.').filter((part) => part !== '');
