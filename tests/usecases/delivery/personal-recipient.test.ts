import { expect, it } from 'vitest';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { personalRecipient } from '../../../src/usecases/delivery/personal-recipient.ts';
import { TENANT } from '../../support/builders.ts';
import { aRelayWorld } from '../../support/relay-world.ts';

const told = async (name: string) => {
  const world = await aRelayWorld();
  await world.person('Ole');
  return personalRecipient(world.deps, TENANT, asId<PersonId>(name));
};

it('is told in the personal chat', async () => {
  expect(await told('ole')).toMatchObject({ to: 'ole', person: 'ole' });
  expect(await told('ole')).not.toHaveProperty('blocked');
});

it('is kept visible when nobody knows them', async () => {
  expect(await told('gone')).toEqual({
    to: 'gone',
    person: 'gone',
    language: 'da',
    blocked: 'no-conversation',
  });
});
