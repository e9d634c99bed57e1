import { expect, it } from 'vitest';
import { RESTORED } from '../../../src/domain/delivery/restored.ts';
import { heldSaying } from '../../../src/usecases/delivery/held-saying.ts';
import { TENANT } from '../../support/builders.ts';
import { aRelayWorld, LETTER } from '../../support/relay-world.ts';

it('has what is said reach the ledger and nobody else', async () => {
  const world = await aRelayWorld();
  const { id } = await world.person('Ole');
  const stored = await world.stores.people.byId(TENANT, id);
  const stores = heldSaying(world.stores);
  const audience = { kind: 'person', person: id } as const;

  await stores.people.save(stored!.value, stored!.tag, [{ audience, content: LETTER }]);
  await world.relay();

  expect(await world.queued()).toEqual([]);
  const [held] = await world.stores.ledger.attention(TENANT, 'unknown', 10);
  expect(held?.value).toMatchObject({ person: id, content: LETTER, lastCode: RESTORED });
});
