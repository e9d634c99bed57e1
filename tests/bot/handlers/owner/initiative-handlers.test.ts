import { beforeEach, describe, expect, it } from 'vitest';
import { initiatives } from '../../../../src/bot/handlers/owner/initiative-handlers.ts';
import { context, only, presses } from '../../../support/channel-kit.ts';
import { anInitiativeKitWorld, type InitiativeKitWorld } from '../../../support/initiative-kit.ts';

let world: InitiativeKitWorld;

beforeEach(async () => {
  world = await anInitiativeKitWorld();
});

describe('initiatives', () => {
  it('are a line in the channel and a list in personal chat', async () => {
    const line = only(await initiatives(world.kit, context(world.karen), ''));
    const list = only(await initiatives(world.kit, world.context(), 'mine'));

    expect(line).toMatchObject({ kind: 'say' });
    expect(line.text).toContain('1 tiltag i gang');
    expect(list).toMatchObject({ kind: 'say' });
    expect(list.text).toContain('Tiltag a');
  });

  it('are refused in words to whoever has none', async () => {
    const nanna = world.context({}, world.nanna);

    expect(only(await initiatives(world.kit, nanna, '')).text).not.toContain('Tiltag a');
  });
});

describe('the list', () => {
  it('is turned on the card that was pressed', async () => {
    const list = await world.press('initiative.list', { filter: 'late', page: 0 });

    expect(only(list).kind).toBe('forMe');
    expect(only(list).text).toContain('Der er ingen tiltag her.');
  });
});

describe('the question whether the time holds', () => {
  const asked = (go: string) =>
    world.press('initiative.status', { id: 'a', until: '2027-06-30', go });

  it('thanks for the word that it does', async () => {
    expect(only(await asked('holds')).text).toContain('Tak. Så siger vi ikke mere');
  });

  it('asks for another time', async () => {
    expect(only(await asked('late')).text).toContain('Hvornår bliver det så færdigt?');
  });

  it('asks once more before it is done, and then is', async () => {
    const confirm = await asked('done');
    expect(only(confirm).text).toContain('Så lukker vi forslaget');
    expect(presses(confirm)).toContainEqual(
      expect.objectContaining({ data: expect.objectContaining({ go: 'done-confirm' }) }),
    );

    expect(only(await asked('done-confirm')).text).toContain('Færdigt');
    expect(await world.proposalAt('2026-1')).toMatchObject({ outcome: 'done' });
    expect(only(await asked('done')).text).toContain('Det er slut');
  });
});
