import { expect, test } from 'vitest';
import { labelFaults } from './labelFaults.ts';

const drawing = (texts: string) => `<svg viewBox="0 0 100 50">${texts}</svg>`;

test('labels that meet are found', () => {
  expect(labelFaults(drawing('<text x="10" y="20">one</text><text x="20" y="24">two</text>'))).toEqual([
    'one meets two',
  ]);
});

test('a label that leaves the drawing is found on every side', () => {
  const texts = [
    '<text x="5" y="20" text-anchor="end">left</text>',
    '<text x="95" y="20">right</text>',
    '<text x="30" y="5">above</text>',
    '<text x="30" y="49">below</text>',
  ];
  expect(texts.map((text) => labelFaults(drawing(text)))).toEqual([
    ['left leaves the drawing'],
    ['right leaves the drawing'],
    ['above leaves the drawing'],
    ['below leaves the drawing'],
  ]);
});

test('labels apart and inside have no fault', () => {
  expect(labelFaults(drawing('<text x="10" y="20">one</text><text x="60" y="20">two</text>'))).toEqual([]);
});
