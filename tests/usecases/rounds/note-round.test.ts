import { expect, it } from 'vitest';
import { noteRound } from '../../../src/usecases/rounds/note-round.ts';
import { aRound, ROUND_AT } from '../../support/a-round.ts';
import { TENANT } from '../../support/builders.ts';
import { aLeadingWorld } from '../../support/leading-world.ts';

it('notes who started, closed and called off, once and in codes alone', async () => {
  const world = await aLeadingWorld();
  const closedAt = '2026-11-24T10:00:00.000Z';
  const by = world.host.person;
  await noteRound(world.rounds, aRound(), by);
  await noteRound(world.rounds, aRound(), by);
  await noteRound(world.rounds, aRound({ state: 'closed', closedAt }), 'system');
  await noteRound(world.rounds, aRound({ state: 'paused' }), by);
  const { openedAt: _, ...never } = aRound({ state: 'cancelled', closedAt });
  await noteRound(world.rounds, never, by);
  const noted = (await world.rounds.audit.month(TENANT, '2026-11')).filter(
    ({ about }) => about === 'round-1',
  );
  expect(noted.toSorted((one, other) => one.at.localeCompare(other.at))).toMatchObject([
    { what: 'round-started', at: ROUND_AT, by, more: 'poll' },
    { what: 'round-closed', at: closedAt, by: 'system', more: 'poll' },
  ]);
  expect(JSON.stringify(noted)).not.toContain('begynde');
});
