import { describe, expect, it } from 'vitest';
import { MAILS_MAX, readMails, readPosts } from '../../../src/domain/round/typed-audience.ts';

const NOTHING = { unitTypes: '', departments: '', roles: '', mails: '' };

describe('readPosts', () => {
  it('reads what was ticked, and asks for somebody of a unit', () => {
    const typed = {
      ...NOTHING,
      unitTypes: 'school,x',
      departments: 'boern-og-unge',
      roles: 'leader',
    };
    expect(readPosts(typed, ['Børn og Unge', 'Kultur'])).toEqual({
      ok: true,
      value: { unitTypes: ['school'], departments: ['Børn og Unge'], roles: ['leader'] },
    });
    expect(readPosts(NOTHING, [])).toEqual({ ok: false, problem: { kind: 'roles' } });
  });
});

describe('readMails', () => {
  it('reads mails however they are set apart, each once', () => {
    const mails = 'A@b.dk; c@d.dk,\nKaren Holm <k@h.dk>\na@b.dk';
    expect(readMails({ ...NOTHING, mails })).toEqual({
      ok: true,
      value: { mails: ['a@b.dk', 'c@d.dk', 'k@h.dk'] },
    });
  });

  it.each([
    ['', { kind: 'no-mails' }],
    ['a@b.dk hans', { kind: 'bad-mails', wrong: ['hans'] }],
    ['x'.repeat(MAILS_MAX + 1), { kind: 'too-long' }],
  ])('refuses %.20s', (mails, problem) => {
    expect(readMails({ ...NOTHING, mails })).toEqual({ ok: false, problem });
  });
});
