import { describe, expect, it } from 'vitest';
import { readInitiative } from '../../../src/usecases/initiatives/typed-initiative.ts';
import { REGISTER } from '../../support/leader-world.ts';

const TYPED = {
  title: ' Ét\nskema ',
  what: 'Adgang bestilles én gang\n\n',
  improvement: '',
  state: 'running',
  horizon: ' 1. halvår  2027 ',
  lead: '',
  why: ' ',
  area: '',
  proposals: '',
};
const FROM = { register: REGISTER, today: '2026-11-23', notCpr: false };
const read = (typed: Partial<typeof TYPED> = {}, from: Partial<typeof FROM> = {}) =>
  readInitiative({ ...TYPED, ...typed }, { ...FROM, ...from });

describe('readInitiative', () => {
  it('cleans what was typed, and leaves out what was not', () => {
    expect(read()).toEqual({
      ok: true,
      value: {
        wanted: {
          title: 'Ét skema',
          what: 'Adgang bestilles én gang',
          improvement: '',
          state: 'running',
          horizon: { text: '1. halvår  2027', from: '2027-01-01', until: '2027-06-30' },
        },
      },
    });
  });

  it.each([
    ['ole bang', { name: 'Ole Bang', mail: 'ole.bang@bakkekoebing.example' }],
    ['Karen Holm', { name: 'Karen Holm', mail: 'karen.holm@bakkekoebing.example' }],
    ['Nanna Vest', { name: 'Nanna Vest' }],
    ['nanna@x.example', { name: 'nanna@x.example', mail: 'nanna@x.example' }],
  ])('knows %j by the register, or as they are named', (typed, lead) => {
    expect(read({ lead: typed })).toMatchObject({ value: { wanted: { lead } } });
  });

  it('lets a number through that is said to be no CPR number', () => {
    const what = 'Sag 010190-1234';

    expect(read({ what })).toMatchObject({ problem: [{ field: 'what', fault: { kind: 'cpr' } }] });
    expect(read({ what }, { notCpr: true })).toMatchObject({ ok: true });
  });

  it('names every fault at once', () => {
    const wrong = read({ title: '', horizon: 'snart', state: 'x', why: 'x'.repeat(601) });

    expect(wrong.ok ? [] : wrong.problem.map(({ field }) => field)).toEqual([
      'title',
      'why',
      'horizon',
      'state',
    ]);
  });
});
