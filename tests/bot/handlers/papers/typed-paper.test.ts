import { describe, expect, it } from 'vitest';
import {
  NOTHING_TYPED,
  readWanted,
  typedIn,
} from '../../../../src/bot/handlers/papers/typed-paper.ts';

const TODAY = '2026-11-23';

describe('what was typed about a paper', () => {
  it('is read into what is wanted, and only as far as the paper takes it', () => {
    const typed = { ...NOTHING_TYPED, since: '2026-01-01', area: 'it', forum: 'board' };
    expect(readWanted('catalogue', typed, TODAY)).toEqual({
      ok: true,
      value: { kind: 'catalogue', scope: { since: '2026-01-01', area: 'it' } },
    });
  });

  it('is arranged by theme where that is chosen', () => {
    const scopeOf = (grouping: string) =>
      readWanted('catalogue', { ...NOTHING_TYPED, grouping }, TODAY);
    expect(scopeOf('theme')).toMatchObject({ value: { scope: { grouping: 'theme' } } });
    expect(scopeOf('')).toEqual({ ok: true, value: { kind: 'catalogue', scope: {} } });
  });

  it('says of each field what is wrong', () => {
    const typed = { ...NOTHING_TYPED, since: 'engang', year: '26', proposal: 'x' };
    expect(readWanted('status', typed, TODAY)).toMatchObject({
      problem: [{ field: 'since', kind: 'not-a-day' }],
    });
    expect(readWanted('programme', typed, TODAY)).toMatchObject({
      problem: [{ field: 'year', kind: 'not-a-year' }],
    });
    expect(readWanted('journal', typed, TODAY)).toMatchObject({
      problem: [{ field: 'proposal', kind: 'unknown' }],
    });
  });

  it('says of everything at once what is wrong', () => {
    const typed = { ...NOTHING_TYPED, caseworker: 'Karen 010190-1234' };
    expect(readWanted('case', typed, TODAY)).toMatchObject({
      problem: [
        { field: 'forum', kind: 'required' },
        { field: 'caseworker', kind: 'cpr' },
      ],
    });
  });

  it('takes a number without its year to be of this year', () => {
    const typed = { ...NOTHING_TYPED, proposal: '12' };
    expect(readWanted('journal', typed, TODAY)).toMatchObject({
      value: { scope: { proposal: '2026-0012' } },
    });
  });

  it('keeps a case together, and refuses a title that is far too long', () => {
    const typed = {
      ...NOTHING_TYPED,
      forum: 'board',
      title: ' Status efter et år\n',
      skeleton: 'herning',
    };
    expect(readWanted('case', typed, TODAY)).toMatchObject({
      value: { case: { skeleton: 'herning', matter: 'orientation', title: 'Status efter et år' } },
    });
    expect(readWanted('case', { ...typed, title: 'x'.repeat(151) }, TODAY)).toMatchObject({
      problem: [{ field: 'title', kind: 'too-long' }],
    });
  });

  it('knows none by its sign', () => {
    expect(typedIn({ 'p.area': '*' }, { area: 'it' }).area).toBe('');
  });

  it('is taken from the inputs, else from the card', () => {
    expect(typedIn({ 'p.area': 'it', 'p.year': 7 }, { proposal: '2026-0001' })).toMatchObject({
      ...{ area: 'it', proposal: '2026-0001', year: '' },
    });
  });
});
