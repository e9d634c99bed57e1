import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { horizonText, initiativeNews } from '../../../src/cards/views/initiative-news.ts';
import { asId, type InitiativeId } from '../../../src/domain/shared/ids.ts';
import { sentBy, textIn } from '../walk.ts';

const BEFORE = { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' };
const NOW = { text: '2. halvår 2027', from: '2027-07-01', until: '2027-12-31' };
const ID = asId<InitiativeId>('i-1');
const SCHEMA = { initiative: ID, title: 'Ét skema' };

describe('news of an initiative', () => {
  it('tells the state, the time with the one before, and why', () => {
    const view = { ...SCHEMA, state: 'running', horizon: NOW, before: BEFORE } as const;
    const text = textIn(expand(initiativeNews({ ...view, why: 'Udbuddet går om.' }, 'da')));

    expect(text).toContain('Ét skema');
    expect(text).toContain('I fuld gang');
    expect(text).toContain('2. halvår 2027 (senest 31. december 2027)');
    expect(text).toContain('Før: 1. halvår 2027 (senest 30. juni 2027)');
    expect(text).toContain('Udbuddet går om.');
  });

  it('tells those who follow it that its time is over', () => {
    const view = { ...SCHEMA, state: 'running', horizon: BEFORE, late: true } as const;
    const text = textIn(expand(initiativeNews(view, 'da')));

    expect(text).toContain('Det er blevet forsinket');
    expect(text).toContain('Vi havde sagt');
    expect(text).toContain('1. halvår 2027 (senest 30. juni 2027)');
  });

  it('lets those who follow it stop, and nobody else', () => {
    const view = { ...SCHEMA, state: 'running' } as const;
    const follower = expand(initiativeNews({ ...view, follower: true }, 'da'));

    expect(sentBy(follower, 'Følg ikke længere')).toEqual({
      verb: 'following.stop',
      initiative: ID,
    });
    expect(JSON.stringify(initiativeNews(view, 'da'))).not.toContain('following.stop');
  });

  it('leaves out what did not change', () => {
    const text = textIn(expand(initiativeNews({ ...SCHEMA, state: 'done' }, 'da')));

    expect(text).not.toMatch(/Før:|Hvornår|Hvorfor/);
  });
});

describe('horizonText', () => {
  it('is as it was written, with its last day', () => {
    expect(horizonText(NOW, 'en')).toBe('2. halvår 2027 (by 31 December 2027 at the latest)');
  });
});
