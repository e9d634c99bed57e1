import { describe, expect, it } from 'vitest';
import { isDays, withSettings } from '../../../src/domain/triage/rule-settings.ts';
import { DEFAULT_RULES } from '../../../src/domain/triage/rules.ts';

const MEANS = { da: 'under en uge', en: 'less than a week' };

describe('withSettings', () => {
  it('sets the meaning of one level, and takes it away again', () => {
    const set = withSettings(DEFAULT_RULES, [
      { kind: 'extent', level: 'small', means: MEANS },
      { kind: 'value', level: 'high', means: MEANS },
    ]);

    expect(set.extentMeans).toEqual({ small: MEANS });
    expect(set.valueMeans).toEqual({ high: MEANS });
    expect(withSettings(set, [{ kind: 'extent', level: 'small' }]).extentMeans).toEqual({});
  });

  it('sets one cell of the matrix and leaves the others', () => {
    const { matrix } = withSettings(DEFAULT_RULES, [
      { kind: 'cell', value: 'low', extent: 'large', priority: 'plan' },
    ]);

    expect(matrix).toEqual({
      ...DEFAULT_RULES.matrix,
      low: { ...DEFAULT_RULES.matrix.low, large: 'plan' },
    });
  });

  it('sets deadlines and switches', () => {
    expect(
      withSettings(DEFAULT_RULES, [
        { kind: 'deadline', stage: 'answer', days: 15 },
        { kind: 'switch', which: 'automation', on: true },
      ]),
    ).toEqual({
      ...DEFAULT_RULES,
      deadlines: { ...DEFAULT_RULES.deadlines, answer: 15 },
      automation: true,
    });
  });

  describe('of words', () => {
    const [first] = DEFAULT_RULES.words;
    const words = (...settings: Parameters<typeof withSettings>[1]) =>
      withSettings(DEFAULT_RULES, settings).words;

    it('renames a word under its id, in its place', () => {
      const name = { da: 'vedtaget', en: 'adopted' };

      expect(words({ kind: 'word', id: 'agreed', name })[0]).toEqual({ id: 'agreed', name });
    });

    it('knows a word by its Danish name where no id is given', () => {
      const name = { da: 'Tiltrådt', en: 'assented' };

      expect(words({ kind: 'word', name })[0]).toEqual({ id: first?.id, name });
      expect(words({ kind: 'word', name })).toHaveLength(DEFAULT_RULES.words.length);
    });

    it('adds a word under an id of its own', () => {
      const added = words({ kind: 'word', name: { da: 'Sendt i høring', en: 'in hearing' } });

      expect(added.at(-1)?.id).toBe('sendt-i-hoering');
      expect(added).toHaveLength(DEFAULT_RULES.words.length + 1);
      const twin = words({ kind: 'word', name: { da: 'agreed', en: 'agreed' } });
      expect(new Set(twin.map(({ id }) => id)).size).toBe(twin.length);
    });
  });
});

describe('isDays', () => {
  it('holds for whole days from 1 to 100', () => {
    expect([1, 100].map(isDays)).toEqual([true, true]);
    expect([0, 101, 2.5, Number.NaN].map(isDays)).toEqual([false, false, false, false]);
  });
});
