import { expect, test } from 'vitest';
import { layersBetween } from '../../../src/estimates/languageModel/layersBetween.ts';

const layers = ['a', 'b', 'c', 'd'];

test('layers are those from one to another, the last excluded', () => {
  expect(layersBetween(layers, 1, 3)).toEqual(['b', 'c']);
  expect(layersBetween(layers, 2, 4)).toEqual(['c', 'd']);
  expect(layersBetween(layers, 2, 2)).toEqual([]);
});

test('the same cut of the same layers is the same list', () => {
  expect(layersBetween(layers, 1, 3)).toBe(layersBetween(layers, 1, 3));
  expect(layersBetween(layers, 0, 4)).toBe(layers);
});

test('equal layers of another model are cut apart', () => {
  expect(layersBetween([...layers], 1, 3)).not.toBe(layersBetween(layers, 1, 3));
});
