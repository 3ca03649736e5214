import type { FrontPoint } from '../../../src/charts/front/FrontInput.ts';

const point = (name: string, at: number, value: number, rest: Partial<FrontPoint> = {}): FrontPoint => ({
  id: name,
  name,
  at,
  value,
  best: false,
  chosen: false,
  evidence: 'measured',
  ...rest,
});

export const frontSamples: Readonly<Record<string, readonly FrontPoint[]>> = {
  usual: [
    point('L40S', 48, 610_000, { best: true, chosen: true }),
    point('H100', 21, 1_140_000, { best: true }),
    point('B200', 12, 1_900_000, { best: true, evidence: 'calibrated' }),
    point('MI300X', 24, 1_500_000, { evidence: 'modelled' }),
    point('RTX PRO 6000', 35, 820_000),
  ],
  'far apart': [
    point('Mac Studio', 90, 9000, { best: true, chosen: true, evidence: 'modelled' }),
    point('GB200 NVL72', 8, 4_000_000, { best: true }),
  ],
  'on one place': [
    point('H100', 20, 1e6, { best: true, chosen: true }),
    point('H200', 20, 1e6),
    point('B300', 20.1, 1.01e6),
  ],
  one: [point('H100', 20, 1e6, { best: true, chosen: true })],
  none: [],
};
