import { beforeEach, describe, expect, it } from 'vitest';
import {
  idIn,
  initiativeReply,
  refusedReply,
  writtenReply,
} from '../../../../src/bot/handlers/owner/initiative-kit.ts';
import { anInitiative } from '../../../support/an-initiative.ts';
import { only } from '../../../support/channel-kit.ts';
import { anInitiativeKitWorld, type InitiativeKitWorld } from '../../../support/initiative-kit.ts';

const id = idIn({ id: 'a' });
let world: InitiativeKitWorld;

beforeEach(async () => {
  world = await anInitiativeKitWorld();
});

describe('an initiative as a card', () => {
  it('comes with its proposals, on the card that was pressed', async () => {
    const card = only(await initiativeReply(world.kit, world.context(), { id }));

    expect(card.kind).toBe('forMe');
    expect(card.text).toContain('Udfordring 2026-1');
    expect(card.text).toContain('It og adgange');
  });

  it('says what was done to it', async () => {
    const initiative = anInitiative('a');
    const card = await writtenReply(world.kit, world.context(), { initiative, note: 'created' });

    expect(only(card).text).toContain('Tiltaget er oprettet.');
  });

  it('says on itself why it was not changed, and else what kept it away', async () => {
    const context = world.context();
    const stale = { kind: 'changed-since' } as const;
    const gone = { kind: 'not-found' } as const;

    expect(only(await refusedReply(world.kit, context, { id, problem: stale })).text).toContain(
      'En anden har ændret tiltaget imens.',
    );
    expect(only(await refusedReply(world.kit, context, { id, problem: gone })).text).toContain(
      'Det kan jeg ikke finde',
    );
  });
});
