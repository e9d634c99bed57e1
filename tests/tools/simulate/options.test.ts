import { describe, expect, it } from 'vitest';
import { readSimulateOptions } from '../../../tools/simulate/options.ts';

describe('the options of a simulation', () => {
  it('are those of the figures when nothing is said', () => {
    expect(readSimulateOptions([])).toEqual({
      recipients: 30_000,
      faults: true,
      perSecond: 20,
      seed: 1,
      backends: ['memory'],
    });
  });

  it('are what is said', () => {
    const said = '--recipients 500 --faults off --backend both --rate 40 --seed 7'.split(' ');

    expect(readSimulateOptions(said)).toEqual({
      recipients: 500,
      faults: false,
      perSecond: 40,
      seed: 7,
      backends: ['memory', 'azurite'],
    });
  });

  it('ask for a year in the place of the letter', () => {
    expect(readSimulateOptions(['--year', '60'])).toMatchObject({ year: 60, seed: 1 });
  });

  it.each([
    ['--recipients', '0'],
    ['--year', '0'],
    ['--recipients', 'many'],
    ['--rate', '0.5'],
    ['--faults', 'some'],
    ['--backend', 'paper'],
    ['--speed', '3'],
  ])('are refused in one sentence: %s %s', (name, value) => {
    expect(() => readSimulateOptions([name, value])).toThrow(
      expect.objectContaining({ name: 'Refusal' }),
    );
  });
});
