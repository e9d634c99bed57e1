import { describe, expect, it } from 'vitest';
import { dueOfInitiative, leadOf } from '../../../src/domain/decision/due-of-initiative.ts';
import type { Initiative } from '../../../src/domain/initiative/initiative.ts';
import { KAREN } from '../../support/builders.ts';
import { anInitiative, judgedOn, OWNED, OWNER } from '../../support/promised.ts';

const keysOn = (today: string, over: Partial<Initiative> = {}) =>
  dueOfInitiative(anInitiative(over), judgedOn(today)).map(({ key }) => key);

describe('leadOf', () => {
  it('is whoever is named, or else the owner of the area', () => {
    const lead = { name: 'Jens Lauridsen' };
    expect(leadOf({ lead, area: 'it' }, OWNED)).toEqual(lead);
    expect(leadOf({ area: 'it' }, OWNED)).toEqual(OWNER);
    expect(leadOf({ area: 'loen' }, OWNED)).toBeUndefined();
    expect(leadOf({}, OWNED)).toBeUndefined();
  });
});

describe('how it goes', () => {
  it('is asked ten working days before its time is over', () => {
    expect(keysOn('2027-06-15')).toEqual([]);
    expect(keysOn('2027-06-16')).toEqual(['status~2027-06-30']);
    expect(keysOn('2027-06-17', { said: ['status~2027-06-30'] })).toEqual([]);
  });

  it('is asked anew when its time was moved', () => {
    const horizon = { text: '2027', from: '2027-01-01', until: '2027-12-31' };
    const over = { horizon, said: ['status~2027-06-30'] };
    expect(keysOn('2027-11-10', over)).toEqual([]);
    expect(keysOn('2027-12-16', over)).toEqual(['status~2027-12-31']);
  });

  it('is asked a year after it began, unless it was asked for about then', () => {
    const far = { text: '2028', from: '2028-01-01', until: '2028-12-31' };
    expect(keysOn('2027-11-22', { horizon: far })).toEqual([]);
    expect(keysOn('2027-11-23', { horizon: far })).toEqual(['status~year~2027-11-23']);
    expect(keysOn('2028-01-03', { horizon: far, said: ['status~year~2027-11-23'] })).toEqual([]);
    const near = { text: '2027', from: '2027-01-01', until: '2027-12-31' };
    expect(keysOn('2027-11-23', { horizon: near })).toEqual([]);
  });

  it('is asked once where both were missed', () => {
    expect(keysOn('2028-02-01')).toEqual(['status~year~2027-11-23']);
    expect(keysOn('2028-02-02', { said: ['status~year~2027-11-23'] })).toEqual([]);
  });

  it('is not asked on the day somebody changed it', () => {
    const changedAt = '2027-06-16T05:00:00.000Z';
    expect(keysOn('2027-06-16', { changedAt })).toEqual([]);
    expect(keysOn('2027-06-17', { changedAt })).toEqual(['status~2027-06-30']);
  });

  it('is asked of nobody while nobody leads it', () => {
    expect(keysOn('2027-06-16', { area: 'loen' })).toEqual([]);
  });

  it.each(['done', 'dropped'] as const)('is not asked of what is %s', (state) => {
    expect(keysOn('2027-06-16', { state })).toEqual([]);
  });

  it('is not asked where no time is given', () => {
    const { horizon: _, ...without } = anInitiative();
    expect(dueOfInitiative(without, judgedOn('2028-06-16'))).toEqual([]);
  });
});

describe('those who follow it', () => {
  const followed = { followers: [KAREN], said: ['status~2027-06-30'] };

  it('are told when its time is over, once for each end', () => {
    expect(keysOn('2027-06-30', followed)).toEqual([]);
    expect(keysOn('2027-07-01', followed)).toEqual(['late~2027-06-30']);
    const said = [...followed.said, 'late~2027-06-30'];
    expect(keysOn('2027-07-02', { ...followed, said })).toEqual([]);
  });

  it('are told though nobody leads it, and nobody is told when nobody follows', () => {
    expect(keysOn('2027-07-01', { ...followed, area: 'loen' })).toEqual(['late~2027-06-30']);
    expect(keysOn('2027-07-01', { ...followed, followers: [] })).toEqual([]);
  });

  it('were promised nothing when its time was over before it began', () => {
    const horizon = { text: '2025', from: '2025-01-01', until: '2025-12-31' };
    expect(keysOn('2027-07-01', { ...followed, horizon })).not.toContain('late~2025-12-31');
  });
});

describe('what came of it', () => {
  const done = { state: 'done', doneAt: '2027-05-10T09:00:00.000Z' } as const;
  const figures = { basis: 'measured', hoursAYear: 400, at: '2027-09-01T09:00:00.000Z' } as const;

  it('is asked 3 and 12 months after it was done', () => {
    expect(keysOn('2027-08-09', done)).toEqual([]);
    expect(keysOn('2027-08-10', done)).toEqual(['benefit~3~2027-05-10']);
    const said = ['benefit~3~2027-05-10'];
    expect(keysOn('2028-05-09', { ...done, said })).toEqual([]);
    expect(keysOn('2028-05-10', { ...done, said })).toEqual(['benefit~12~2027-05-10']);
    expect(keysOn('2028-05-11', { ...done, said: [...said, 'benefit~12~2027-05-10'] })).toEqual([]);
  });

  it('is asked once when both were missed', () => {
    expect(keysOn('2028-08-01', done)).toEqual(['benefit~12~2027-05-10']);
  });

  it('is not asked of what was said already', () => {
    expect(keysOn('2027-08-10', { ...done, realised: [{ ...figures, after: 3 }] })).toEqual([]);
    expect(keysOn('2028-05-10', { ...done, realised: [{ ...figures, after: 3 }] })).toEqual([
      'benefit~12~2027-05-10',
    ]);
  });

  it('is not asked of what was given up', () => {
    expect(keysOn('2028-05-10', { ...done, state: 'dropped' })).toEqual([]);
  });
});
