import { beforeEach, describe, expect, it } from 'vitest';
import { makeConductHandlers } from '../../../../src/bot/handlers/rounds/conduct-handlers.ts';
import type { Person } from '../../../../src/domain/people/person.ts';
import type { Round } from '../../../../src/domain/round/round.ts';
import type { Led } from '../../../../src/usecases/rounds/conduct-round.ts';
import { aResponse } from '../../../support/a-round.ts';
import { TENANT } from '../../../support/builders.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { aLeadingWorld, type LeadingWorld, ROOM } from '../../../support/leading-world.ts';

let world: LeadingWorld;
let poll: Round;
beforeEach(async () => {
  world = await aLeadingWorld();
  poll = await world.poll('room', { minutes: '10' });
});

const lead = async (
  what: Led,
  { sure, by = world.nanna, round = poll }: { sure?: true; by?: Person; round?: Round } = {},
) => {
  const data = { round: round.id, what, ...(sure && { sure }) };
  return only(
    await makeConductHandlers(world.rounds)['round.conduct'](context(by, { place: ROOM }), data),
  );
};

describe('the control card', () => {
  it('shows how it stands after each press, to the presser alone', async () => {
    expect(await lead('pause')).toMatchObject({
      kind: 'forMe',
      text: expect.stringContaining('Sat på pause'),
    });
    expect((await lead('resume')).text).toContain('Åben');
    expect((await lead('extend')).text).toContain('15 minutter igen');
  });

  it('closes at once when nobody is half through', async () => {
    expect((await lead('close')).text).toContain('Lukket');
  });

  it('asks with their number before it closes on somebody', async () => {
    await world.rounds.responses.saveResponse(aResponse({ tenant: TENANT, round: poll.id }));
    expect((await lead('close')).text).toContain('1 er midt i at svare');
    expect((await world.now(poll.id)).state).toBe('open');
    expect((await lead('close', { sure: true })).text).toContain('Lukket');
    expect((await lead('close')).text).toContain('Lukket');
  });

  it('always asks before it calls off', async () => {
    expect((await lead('cancel')).text).toContain('Aflys afstemningen?');
    expect((await lead('cancel', { sure: true })).text).toContain('er gemt, men vises ikke');
  });

  it('is refused to anybody else, whatever they press', async () => {
    const by = await world.person('Gitte');
    for (const what of ['pause', 'resume', 'extend', 'close', 'cancel'] as const) {
      expect((await lead(what, { by, sure: true })).text).toContain('Det kan kun værten');
    }
    expect((await world.now(poll.id)).state).toBe('open');
  });

  it('leads back to the list when what was prepared is deleted in a personal chat', async () => {
    const prepared = await world.poll();
    const alone = context(world.nanna, { place: personalPlace('Nanna') });
    const data = { round: prepared.id, what: 'cancel', sure: true } as const;
    const replies = await makeConductHandlers(world.rounds)['round.conduct'](alone, data);
    expect(only(replies).text).toContain('Mine undersøgelser');
  });
});
