import { describe, expect, it } from 'vitest';
import {
  lettersWanted,
  makeLettersHandlers,
} from '../../../../src/bot/handlers/leader/letters-handlers.ts';
import { only } from '../../../support/channel-kit.ts';
import { aLeaderKitWorld, alone } from '../../../support/leader-kit.ts';

describe('letters to a person', () => {
  it('are stopped by a button, below the letter that stays', async () => {
    const { kit, karen } = await aLeaderKitWorld();
    const press = makeLettersHandlers(kit)['letters.choose'];

    const replies = await press(alone(karen), { wanted: false });

    expect(only(replies)).toMatchObject({ kind: 'say' });
    expect(only(replies).text).toContain('Du får ikke flere breve');
    expect((await kit.people.byId(karen.tenant, karen.id))?.value.noLetters).toBe(true);
  });

  it('come again by a command', async () => {
    const { kit, karen } = await aLeaderKitWorld();
    await lettersWanted(kit, alone(karen), false);

    expect(only(await lettersWanted(kit, alone(karen), true)).text).toContain('Du får breve igen');
    expect((await kit.people.byId(karen.tenant, karen.id))?.value.noLetters).toBeUndefined();
  });
});
