import { describe, expect, test } from 'vitest';
import { statedNote } from '../../../src/reports/plan/statedNote.ts';

const asked = { planModalities: 'image', planLanguages: 'de.th' };
const reader = { name: 'Reader', modalities: ['text'], languages: { named: ['en', 'de'] } } as const;

describe('what demands leave of the models', () => {
  test('is a contradiction where the one chosen does not meet them', () => {
    expect(statedNote('planModalities', asked, [reader])).toMatch(
      /^Must be among what Reader takes, text, got images\. /,
    );
    expect(statedNote('planLanguages', asked, [reader])).toMatch(
      /^Must be among what Reader is stated to handle, English and German, got German and Thai\. /,
    );
  });

  test('says where nobody states anything of the one chosen', () => {
    expect(statedNote('planLanguages', asked, [{ name: 'Silent' }])).toMatch(
      /^Must be stated of Silent, and nobody on record says: German and Thai\. /,
    );
  });

  test('counts those that meet them, and the unknown, where there are several', () => {
    const both = { ...reader, name: 'Seer', modalities: ['text', 'image'] } as const;
    expect(statedNote('planModalities', asked, [reader, both, { name: 'Silent' }])).toBe(
      '1 of 3 models good enough are stated to. Of 1 nobody says: they are unknown, and left out.',
    );
  });

  test('is nothing where nothing is asked, or the one chosen meets it', () => {
    expect(statedNote('planModalities', { ...asked, planModalities: '' }, [reader])).toBeUndefined();
    expect(statedNote('planLanguages', { ...asked, planLanguages: 'de' }, [reader])).toBeUndefined();
  });
});
