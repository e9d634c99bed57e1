import { describe, expect, it } from 'vitest';
import { nameOf, nextLabel, readWave, titleOf } from '../../../src/domain/round/typed-wave.ts';
import { TYPED_WAVE } from '../../support/wave-world.ts';

const KNOWN = { sets: ['leder', 'forslag'], lists: ['l-1'], today: '2026-11-23' };

describe('readWave', () => {
  it('reads what was typed', () => {
    expect(readWave(TYPED_WAVE, KNOWN)).toMatchObject({
      ok: true,
      value: { kind: 'survey', title: 'Lederundersøgelsen 2026', series: 'lederundersoegelsen' },
    });
    expect(readWave({ ...TYPED_WAVE, way: 'list.l-1' }, KNOWN).ok).toBe(true);
  });

  it('makes a collection of the set of proposals', () => {
    expect(readWave({ ...TYPED_WAVE, set: 'forslag' }, KNOWN)).toMatchObject({
      value: { kind: 'collection' },
    });
  });

  it.each([
    [{ set: 'other' }, 'set'],
    [{ name: ' ' }, 'name'],
    [{ label: 'x'.repeat(21) }, 'label'],
    [{ privacy: 'secret' }, 'privacy'],
    [{ way: 'list.gone' }, 'way'],
    [{ from: '2026-11-22' }, 'from'],
    [{ until: TYPED_WAVE.from }, 'until'],
    [{ reminders: '4' }, 'reminders'],
  ])('names what is wrong with %j', (over, fault) => {
    expect(readWave({ ...TYPED_WAVE, ...over }, KNOWN)).toEqual({ ok: false, problem: [fault] });
  });
});

describe('the title of a wave', () => {
  it('ends in its label once, and gives the name back without it', () => {
    expect(titleOf('Trivsel', '2026')).toBe('Trivsel 2026');
    expect(titleOf('Trivsel 2026', '2026')).toBe('Trivsel 2026');
    expect(nameOf('Trivsel 2026', '2026')).toBe('Trivsel');
    expect(nameOf('2026', '2026')).toBe('2026');
  });

  it('counts a year on', () => {
    expect(nextLabel('2026')).toBe('2027');
    expect(nextLabel('efterår 2026')).toBe('efterår 2027');
    expect(nextLabel('anden gang')).toBe('anden gang');
  });
});
