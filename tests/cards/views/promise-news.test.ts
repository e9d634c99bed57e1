import { describe, expect, it } from 'vitest';
import type { NewsOf } from '../../../src/cards/news-models.ts';
import { promiseNews, promiseTitle } from '../../../src/cards/views/promise-news.ts';
import { NO } from '../samples/data.ts';
import { textIn } from '../walk.ts';

const FIRST = { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' };
const SECOND = { text: '2. halvår 2027', from: '2027-07-01', until: '2027-12-31' };
const CHANGED: NewsOf<'promise'> = {
  kind: 'promise',
  what: 'changed',
  no: NO,
  initiative: 'Adgang bestilles én gang',
  horizon: SECOND,
  before: FIRST,
  why: 'Leverandøren er forsinket.',
};

describe('promiseNews', () => {
  it('tells what it is about, when it comes now, and when it was promised for', () => {
    const lines = promiseNews(CHANGED, 'da').lines.map((line) => textIn(line));

    expect(lines).toEqual([
      'Det gør vi  \nAdgang bestilles én gang',
      'Nu  \n2. halvår 2027 (senest 31. december 2027)',
      'Før  \n1. halvår 2027 (senest 30. juni 2027)',
      'Hvorfor  \nLeverandøren er forsinket.',
    ]);
  });

  it('admits a date that was not kept', () => {
    const { title, lines } = promiseNews(
      { kind: 'promise', what: 'late', no: NO, initiative: 'Ét skema', horizon: FIRST },
      'da',
    );

    expect(title).toBe('Det er blevet forsinket');
    expect(textIn(lines)).toContain('Vi havde sagt  \n1. halvår 2027');
    expect(textIn(lines)).toContain('Det nåede vi ikke.');
  });
});

describe('promiseTitle', () => {
  it('is about the time unless the initiative itself changed', () => {
    expect(promiseTitle(CHANGED, 'da')).toBe('Tidspunktet er ændret');
    expect(promiseTitle({ ...CHANGED, state: 'running' }, 'da')).toBe('Nu er det i gang');
    expect(promiseTitle({ ...CHANGED, state: 'dropped' }, 'en')).toBe(
      'It will not happen after all',
    );
  });
});
