import { expect, test } from 'vitest';
import { waterCubicMetres } from '../../../src/formulas/energy/waterCubicMetres.ts';
import {
  cubicMetresFromLitres,
  joulesFromKilowattHours,
  perJouleFromPerKilowattHour,
} from '../../../src/units/conversions.ts';

const perLitre = (litres: number) => perJouleFromPerKilowattHour(cubicMetresFromLitres(litres));
const service = { equipmentJoules: joulesFromKilowattHours(1000), powerUsageRatio: 1.4 };

test('a megawatt-hour at 0.35 litres per kWh on site and 3 off site takes 4.55 m³', () => {
  const water = waterCubicMetres({
    ...service,
    siteCubicMetresPerJoule: perLitre(0.35),
    gridCubicMetresPerJoule: perLitre(3),
  });
  expect(water).toBeCloseTo(4.55, 9);
});

test('cooling overhead takes more of the grid’s water, not of the site’s', () => {
  const water = (powerUsageRatio: number, site: number, grid: number) =>
    waterCubicMetres({
      ...service,
      powerUsageRatio,
      siteCubicMetresPerJoule: perLitre(site),
      gridCubicMetresPerJoule: perLitre(grid),
    });
  expect(water(2, 1, 0)).toBeCloseTo(water(1, 1, 0), 12);
  expect(water(2, 0, 1)).toBeCloseTo(2 * water(1, 0, 1), 12);
});
