import { describe, expect, it } from 'vitest';
import { expand } from '../../../src/cards/template.ts';
import { roleGiven } from '../../../src/cards/views/role-given.ts';
import { GRANTED_ROLES } from '../../../src/domain/shared/permissions.ts';
import { textIn, titlesIn } from '../walk.ts';

describe('roleGiven', () => {
  it('says what one may do now, and what to write', () => {
    const text = textIn(expand(roleGiven('triager', 'da')));

    expect(text).toContain('Du er nu behandler');
    expect(text).toContain('Skriv kø her i chatten');
  });

  it.each(GRANTED_ROLES)('asks nothing of one who is a %s', (role) => {
    for (const language of ['da', 'en'] as const) {
      expect(titlesIn(expand(roleGiven(role, language)))).toEqual([]);
    }
  });
});
