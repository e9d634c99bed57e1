import { beforeEach, describe, expect, it } from 'vitest';
import { makeWallHandlers } from '../../../../src/bot/handlers/rounds/wall-handlers.ts';
import type { Round } from '../../../../src/domain/round/round.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { aLeadingWorld, type LeadingWorld, ROOM } from '../../../support/leading-world.ts';

describe('the handler of the page for a wall', () => {
  let world: LeadingWorld;
  let round: Round;
  beforeEach(async () => {
    world = await aLeadingWorld();
    round = await world.poll('room');
  });

  const press = (differs: Partial<LeadingWorld['rounds']> = {}, submitted?: true) =>
    makeWallHandlers({ ...world.rounds, ...differs })['round.wall'](
      { ...context(world.nanna, { place: ROOM }), ...(submitted && { submitted }) },
      { round: round.id },
    );

  it('shows the link to the host alone', async () => {
    const shown = only(await press());

    expect(shown.kind).toBe('forMe');
    expect(shown.text).toContain(`https://forenkl.example/wall/${round.id}.`);
  });

  it('shows no link on a card that everybody in the room sees', async () => {
    const shown = only(await press({}, true));

    expect(shown.text).toContain('Skriv “mine undersøgelser” til mig');
    expect(shown.text).not.toContain('/wall/');
  });

  it('says whom to ask where no address is set up', async () => {
    const shown = only(await press({ publicUrl: () => undefined }));

    expect(shown.text).toContain('FORENKL_PUBLIC_URL');
  });

  it('says when the page has ended', async () => {
    world.goTo('2026-11-25T09:00:00.000Z');
    const stored = await world.rounds.rounds.round(round.tenant, round.id);
    const closed = { ...round, state: 'closed', closedAt: round.createdAt } as const;
    await world.rounds.rounds.save(closed, stored?.tag, []);

    expect(only(await press()).text).toContain('Skærmvisningen er slut');
  });
});
