import { describe, expect, it } from 'vitest';
import { makeOwnerCommands } from '../../../../src/bot/handlers/owner/owner-handlers.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { anOwnerWorld } from '../../../support/owner-world.ts';

describe('tasks', () => {
  it('are listed by their command, with nothing to whoever holds no post', async () => {
    const world = await anOwnerWorld();
    await world.given('2026-1');
    const commands = makeOwnerCommands(world.taskKit);
    const as = (who: typeof world.ole) => context(who, { place: personalPlace(who.name) });

    expect(only(await commands.tasks(as(world.ole), '')).text).toContain('Udfordring 2026-1');
    const none = only(await commands.tasks(as(world.lise), ''));
    expect(none.text).toContain('Du står ikke i kommunens register');
    expect(none.text).not.toContain('Udfordring');
  });
});
