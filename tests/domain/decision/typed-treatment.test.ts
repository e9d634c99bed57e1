import { describe, expect, it } from 'vitest';
import {
  checkTreatment,
  ITEM_MAX,
  isSameTreatment,
} from '../../../src/domain/decision/typed-treatment.ts';
import { MEETING, typedTreatment } from '../../support/a-decision.ts';

const CHOICES = { forums: ['board', 'med'], words: ['agreed'], today: '2026-11-23', notCpr: [] };
const faults = (differs: Parameters<typeof typedTreatment>[0]) => {
  const checked = checkTreatment(typedTreatment(differs), CHOICES);
  return checked.ok ? [] : checked.problem;
};

describe('checkTreatment', () => {
  it('reads forum, day, item and word, and what is said beside them', () => {
    const typed = typedTreatment({ addition: ' med den tilføjelse ', note: 'Kun os\r\n' });

    expect(checkTreatment(typed, CHOICES)).toEqual({
      ok: true,
      value: { ...MEETING, addition: 'med den tilføjelse', note: 'Kun os' },
    });
  });

  it('reads a day as Danes write it', () => {
    expect(checkTreatment(typedTreatment({ on: '17. november 2026' }), CHOICES)).toMatchObject({
      value: { on: '2026-11-17' },
    });
  });

  it('names everything that is wrong at once', () => {
    expect(
      faults({ forum: 'other', on: '', word: 'maybe', item: 'x'.repeat(ITEM_MAX + 1) }),
    ).toEqual([
      { field: 'forum', kind: 'required' },
      { field: 'on', kind: 'required' },
      { field: 'word', kind: 'required' },
      { field: 'item', kind: 'too-long', max: ITEM_MAX },
    ]);
  });

  it.each(['2026-11-24', '2023-01-01', 'i går', '2026-13-01'])('takes no meeting on %s', (on) => {
    expect(faults({ on })).toEqual([{ field: 'on', kind: 'bad-day' }]);
  });

  it.each(['item', 'addition', 'note'] as const)('stops a CPR number as %s', (name) => {
    expect(faults({ [name]: '010190-1234' })).toMatchObject([{ field: name, kind: 'cpr' }]);
  });
});

describe('isSameTreatment', () => {
  it('is the same when all that is said is', () => {
    expect(isSameTreatment(MEETING, { ...MEETING })).toBe(true);
    expect(isSameTreatment(MEETING, { ...MEETING, item: '7' })).toBe(false);
    expect(isSameTreatment(MEETING, { ...MEETING, note: 'x' })).toBe(false);
  });
});
