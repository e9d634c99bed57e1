import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { givenText, roleList } from '../../../src/cards/views/role-list.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { AT } from '../samples/data.ts';
import { sentBy, textIn, titlesIn } from '../walk.ts';

const ITEM = {
  person: asId<PersonId>('nanna'),
  role: 'triager',
  by: asId<PersonId>('karen'),
  at: AT,
  name: 'Nanna Dahl',
  byName: 'Karen Holm',
} as const;
const shown = (more: Partial<Parameters<typeof roleList>[0]> = {}) =>
  expand(roleList({ items: [ITEM], total: 1, page: 0, pages: 1, ...more }, 'da'));

describe('roleList', () => {
  it('says who may do what, and who said so', () => {
    expect(textIn(shown())).toContain(
      'Nanna Dahl\nBehandler – vurderer forslag, spørger og sender dem videre\nGivet af Karen Holm 23. november',
    );
    expect(sentBy(shown(), 'Se Nanna Dahl, behandler')).toMatchObject({
      verb: 'roles.show',
      person: 'nanna',
      role: 'triager',
    });
  });

  it('says what was done, and leads through the pages', () => {
    const note = { kind: 'taken', name: 'Ole', role: 'host' } as const;
    const card = shown({ items: [], total: 31, page: 1, pages: 4, note });

    expect(textIn(card)).toContain('✓ Ole er ikke længere vært');
    expect(titlesIn(card)).toEqual(['Giv en rolle', 'Forrige', 'Næste']);
  });
});

describe('givenText', () => {
  it('says that they cannot be told', () => {
    const note = { kind: 'given', name: 'Sanne Vang', role: 'reader' } as const;

    expect(textIn(shown({ note: { ...note, noApp: true } }))).toContain(
      'Sanne Vang har ikke appen',
    );
    expect(textIn(shown({ note }))).not.toContain('appen');
  });

  it('does without the name of somebody who is gone', () => {
    const { byName: _, ...item } = ITEM;

    expect(givenText(item, 'da')).toContain('Givet af en tidligere kollega');
  });
});
