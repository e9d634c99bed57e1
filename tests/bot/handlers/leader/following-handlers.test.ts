import { describe, expect, it } from 'vitest';
import { makeAlikeHandlers } from '../../../../src/bot/handlers/leader/alike-handlers.ts';
import { makeFollowingHandlers } from '../../../../src/bot/handlers/leader/following-handlers.ts';
import { afterFirstPage, JENSS, KARENS } from '../../../support/alike-world.ts';
import { anInitiative } from '../../../support/an-initiative.ts';
import { only } from '../../../support/channel-kit.ts';
import { aLeaderKitWorld, alone } from '../../../support/leader-kit.ts';
import { handedIn } from '../../../support/leader-world.ts';

/** Nanna experiences what Karen wrote of, and Karen follows an initiative. */
async function followed() {
  const world = await aLeaderKitWorld();
  const { no } = await handedIn(world, KARENS);
  const { draft } = await afterFirstPage(world, world.stranger, JENSS);
  const at = { draft: draft.id, revision: draft.revision };
  await makeAlikeHandlers(world.kit)['draft.endorse'](alone(world.stranger), { ...at, no });
  const followers = [world.karen.id];
  await world.stores.initiatives.save(anInitiative('i-1', { followers }), undefined, []);
  return { ...world, no, handlers: makeFollowingHandlers(world.kit) };
}

describe('the buttons of what one experiences too', () => {
  it('show it as a message, and stop following on the same card', async () => {
    const { handlers, stranger, no } = await followed();
    const context = alone(stranger);

    const seen = only(await handlers['endorsed.show'](context, { no }));
    const stopped = only(await handlers['endorsed.unfollow'](context, { no }));

    expect([seen.kind, stopped.kind]).toEqual(['say', 'forMe']);
    expect(seen.text).toContain('Du oplever det også');
    expect(stopped.text).toContain('Du følger det ikke længere');
  });

  it('say so when there is nothing to press them for', async () => {
    const { handlers, karen, no } = await followed();
    const context = alone(karen);

    for (const replies of [
      await handlers['endorsed.show'](context, { no }),
      await handlers['endorsed.unfollow'](context, { no }),
      await handlers['endorsed.unfollow'](context, { no: 'none' }),
    ]) {
      expect(only(replies).text).toContain('Det kan jeg ikke finde');
    }
  });
});

describe('the buttons of an initiative one follows', () => {
  it('show it as a message, and to nobody else', async () => {
    const { handlers, karen, stranger } = await followed();
    const initiative = 'i-1';

    const seen = only(await handlers['following.show'](alone(karen), { initiative }));
    const other = only(await handlers['following.show'](alone(stranger), { initiative }));

    expect([seen.kind, other.kind]).toEqual(['say', 'say']);
    expect(seen.text).toContain('Tiltag i-1');
    expect(other.text).toContain('Det kan jeg ikke finde');
  });

  it('stop following with one answer: twice, made up, or by one who does not', async () => {
    const { handlers, karen, stranger } = await followed();
    const stop = async (who: typeof karen, initiative: string) =>
      only(await handlers['following.stop'](alone(who), { initiative })).text;

    const stopped = await stop(karen, 'i-1');

    expect(stopped).toContain('Du får ikke flere beskeder om tiltaget');
    expect([
      await stop(karen, 'i-1'),
      await stop(karen, 'none'),
      await stop(stranger, 'i-1'),
    ]).toEqual([stopped, stopped, stopped]);
  });
});
