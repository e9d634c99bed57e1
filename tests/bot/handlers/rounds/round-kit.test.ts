import { expect, it } from 'vitest';
import { isPrivate, roundRefusal } from '../../../../src/bot/handlers/rounds/round-kit.ts';
import type { Person } from '../../../../src/domain/people/person.ts';
import { asId } from '../../../../src/domain/shared/ids.ts';
import { TENANT } from '../../../support/builders.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';

const KAREN: Person = { id: asId('karen'), tenant: TENANT, entra: 'entra-Karen', name: 'Karen' };

it('takes a card for private but where an older client stands in a room', () => {
  const room = context(KAREN);
  const alone = context(KAREN, { place: personalPlace('Karen') });
  expect(isPrivate(room)).toBe(true);
  expect(isPrivate({ ...room, submitted: true })).toBe(false);
  expect(isPrivate({ ...alone, submitted: true })).toBe(true);
});

it('refuses in words, in the place of the card or as a message', () => {
  expect(only(roundRefusal('over', context(KAREN)))).toMatchObject({ kind: 'forMe' });
  const said = only(roundRefusal('over', context(KAREN, { language: 'en' }), 'say'));
  expect(said).toMatchObject({ kind: 'say', text: expect.stringContaining('closed') });
});
