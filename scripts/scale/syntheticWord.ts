const syllables = 'ba ce di fo gu ka le mi no pu ra se ti vo xu ze'.split(' ');
/** Begins no syllable, so that no word begins another: a search finds all that begin with what is typed, and in English those are few. */
const end = 'h';

/** A word of a made-up vocabulary by its rank from 0: the first are short and frequent, as in a language. */
export function syntheticWord(rank: number): string {
  let word = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / syllables.length))
    word += syllables[rest % syllables.length];
  return word + end;
}
