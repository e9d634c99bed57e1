import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { audit } from '../../../src/cards/views/audit.ts';
import { actorOf } from '../../../src/domain/shared/application.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { AT, namesIn } from '../samples/data.ts';
import { USUAL } from '../samples/typed.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

type View = Parameters<typeof audit>[0];
const by = asId<PersonId>('karen');
const names = namesIn(USUAL, 'da');
const VIEW: View = {
  month: '2026-11',
  entries: [],
  total: 0,
  page: 0,
  pages: 1,
  before: '2026-10',
  names,
};
const line = (entry: Partial<View['entries'][number]>) =>
  textIn(
    expand(
      audit(
        {
          ...VIEW,
          total: 1,
          entries: [{ what: 'assessed', at: AT, by, operation: 'x', byName: 'Karen', ...entry }],
        },
        'da',
      ),
    ),
  );

describe('audit', () => {
  it.each([
    [{ about: '2026-0042' }, 'Karen vurderede 2026-0042'],
    [
      { what: 'granted', about: 'nanna', aboutName: 'Nanna', more: 'reader' },
      'Karen gav en rolle til Nanna (læser)',
    ],
    [{ what: 'rules-changed', about: 'matrix' }, 'Karen ændrede reglerne (prioriteter)'],
    [
      { what: 'register-changed', about: 'it', more: 'areas' },
      'Karen ændrede registeret (It og adgange)',
    ],
    [{ what: 'exported', by: 'system' }, 'Forenkl hentede en fil'],
    [
      {
        what: 'journalled',
        by: actorOf({ client: '33333333-2222-4111-8000-cccccccccccc' }),
        about: '2026-0042',
      },
      'Systemet 33333333-2222-4111-8000-cccccccccccc skrev journalnummer på 2026-0042',
    ],
    [{ what: 'exported', more: 'own-data', about: 'x' }, '(sine egne oplysninger)'],
    [{ what: 'erased', about: 'karen' }, 'fik slettet sine oplysninger'],
  ] as const)('says who did what: %j', (entry, words) => {
    expect(line(entry)).toContain(words);
  });

  it('does without the names of those who are gone', () => {
    const entries = [{ what: 'revoked', about: 'x', at: AT, by, operation: 'x' } as const];
    const text = textIn(expand(audit({ ...VIEW, total: 1, entries }, 'da')));

    expect(text).toContain('en tidligere kollega fjernede en rolle fra en tidligere kollega');
  });

  it('keeps what it is narrowed down to, and has no months of one proposal', () => {
    const view = { ...VIEW, total: 31, pages: 3, words: '2026-0042', ofOne: true };
    const card = expand(audit(view, 'da'));

    expect(titlesIn(card)).toEqual(['Næste', 'Hent som Excel']);
    expect(textIn(card)).toContain('Kun: 2026-0042');
    expect(sentBy(card, 'Næste')).toMatchObject({ words: '2026-0042', page: 1 });
  });

  it('leads through pages and months', () => {
    const card = expand(audit({ ...VIEW, total: 31, page: 1, pages: 3, after: '2026-12' }, 'da'));

    expect(titlesIn(card)).toEqual([
      'Forrige',
      'Næste',
      'Måneden før',
      'Måneden efter',
      'Hent som Excel',
    ]);
    expect(sentBy(card, 'Næste')).toMatchObject({ month: '2026-11', page: 2 });
    expect(sentBy(card, 'Måneden før')).toMatchObject({ month: '2026-10' });
    expect(textIn(expand(audit(VIEW, 'da')))).toContain('Der er ikke noget i denne måned');
  });
});
