import { expect, test } from 'vitest';
import { languageName } from '../../src/units/languageName.ts';

test('a language is named in English by its code', () => {
  expect(['de', 'zh', 'no'].map(languageName)).toEqual(['German', 'Chinese', 'Norwegian']);
});

test('what is no code stands for itself', () => {
  expect(languageName('plain words')).toBe('plain words');
});
