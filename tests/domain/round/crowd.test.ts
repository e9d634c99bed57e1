import fc from 'fast-check';
import { expect, it } from 'vitest';
import { CROWD, crowded, crowdedAmong, type Told } from '../../../src/domain/round/crowd.ts';

const told = (department?: string, unitType?: Told['unitType']): Told => ({
  ...(department !== undefined && { department }),
  ...(unitType !== undefined && { unitType }),
});
const times = (count: number, one: Told) => Array.from({ length: count }, () => one);

const anyTold = fc
  .record({
    department: fc.option(fc.constantFrom('Børn', 'Kultur', 'Teknik'), { nil: undefined }),
    unitType: fc.option(fc.constantFrom('school', 'day-care', 'nursing-home'), { nil: undefined }),
  })
  .map(({ department, unitType }) => told(department, unitType as Told['unitType']));

function crowdsIn(all: readonly Told[]): readonly number[] {
  const sizes = new Map<string, number>();
  for (const one of all) {
    const name = JSON.stringify(one);
    sizes.set(name, (sizes.get(name) ?? 0) + 1);
  }
  return [...sizes.values()];
}

it('tells of nobody what fewer than five share, and neither does its silence', () => {
  fc.assert(
    fc.property(fc.array(anyTold, { maxLength: 60 }), (all) => {
      const after = crowded(all);
      const silent = after.every((one) => JSON.stringify(one) === '{}');
      expect(after).toHaveLength(all.length);
      expect(silent || crowdsIn(after).every((size) => size >= CROWD)).toBe(true);
    }),
  );
});

it('never tells what is not so, and says the same when it is asked again', () => {
  fc.assert(
    fc.property(fc.array(anyTold, { maxLength: 40 }), (all) => {
      const after = crowded(all);
      for (const [index, one] of after.entries()) expect(all[index]).toMatchObject(one);
      expect(crowded(after)).toEqual(after);
    }),
  );
});

it('keeps a department when only the kinds of workplace in it are few', () => {
  const schools = times(6, told('Børn', 'school'));
  const others = [...times(3, told('Børn', 'day-care')), ...times(2, told('Børn', 'nursing-home'))];

  expect(crowded([...schools, ...others])).toEqual([...schools, ...times(5, told('Børn'))]);
});

it('tells nothing of the only one of a department, and of the smallest other with them', () => {
  const all = [...times(6, told('Børn')), ...times(5, told('Kultur')), told('Teknik')];

  expect(crowded(all)).toEqual([...times(6, told('Børn')), ...times(6, {})]);
});

it('tells nothing of somebody who is like nobody in the register', () => {
  const register = times(5, told('Børn', 'school'));

  expect(crowdedAmong(register, told('Børn', 'school'))).toEqual(told('Børn', 'school'));
  expect(crowdedAmong(register, told('Teknik', 'school'))).toEqual({});
});
