import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { role } from '../../../src/cards/views/role.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { AT } from '../samples/data.ts';
import { sentBy, textIn } from '../walk.ts';

describe('role', () => {
  it('says what taking it back means before it is done', () => {
    const [person, by] = [asId<PersonId>('nanna'), asId<PersonId>('karen')];
    const item = { person, role: 'reader', by, at: AT, name: 'Nanna [x](y)' } as const;
    const card = expand(role({ item }, 'da'));

    expect(textIn(card)).toContain('Nanna [x](y)\nLæser – ser lister');
    expect(textIn(card)).toContain('inden for ti sekunder');
    expect(sentBy(card, 'Fjern rollen')).toMatchObject({
      verb: 'roles.take',
      person,
      role: 'reader',
    });
  });
});
