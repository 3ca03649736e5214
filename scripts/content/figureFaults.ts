import { figureReasons, type TypedFigures, typedFigures } from './typedFigures.ts';

/** The beginning of a paragraph, enough to find it. */
const beginning = (words: string): string =>
  words.length <= 60 ? words : `${words.slice(0, 60).replace(/\s\S*$/, '')} …`;

function figureFault({ words, reason, typed }: TypedFigures): string | undefined {
  if (reason === undefined)
    return `figure must have a source, be live or have a reason, got none in: ${beginning(words)}`;
  if (!Object.hasOwn(figureReasons, reason))
    return `figures mark must be one of ${Object.keys(figureReasons).join(', ')}, got ${reason}`;
  return typed
    ? undefined
    : `figures mark must stand before a typed figure without a source, got one before: ${beginning(words)}`;
}

/** Typed figures of an article that nothing backs, and marks that nothing needs: `<name> must be <rule>, got <value>`. */
export const figureFaults = (text: string): readonly string[] =>
  typedFigures(text)
    .map(figureFault)
    .filter((fault) => fault !== undefined);
