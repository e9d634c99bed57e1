import { beforeEach, describe, expect, it } from 'vitest';
import {
  makeThemeChoiceHandlers,
  themeChoiceReply,
} from '../../../../src/bot/handlers/themes/theme-choice-handlers.ts';
import { aProposal, no } from '../../../support/a-proposal.ts';
import { nos } from '../../../support/an-initiative.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { aThemeKitWorld, type ThemeKitWorld } from '../../../support/theme-kit.ts';

let world: ThemeKitWorld;
const NO = no('2026-1');

beforeEach(async () => {
  world = await aThemeKitWorld();
  await world.stored(aProposal('2026-1'));
});

const save = async (theme?: string) => {
  const at = context(world.karen, { inputs: theme === undefined ? {} : { theme } });
  return only(await makeThemeChoiceHandlers(world.kit)['more.theme'](at, { no: NO })).text;
};

describe('the theme of a proposal', () => {
  it('is chosen from those there are', async () => {
    const shown = await themeChoiceReply(world.kit, context(world.karen), { no: NO });
    expect(only(shown).text).toContain('Tema a');
  });

  it('is saved, and leads back to where it was opened', async () => {
    expect(await save('a')).toContain('Temaet for 2026-0001 er gemt');
    expect((await world.themeAt('a')).proposals).toEqual(nos('2026-1'));

    await save('-');
    expect((await world.themeAt('a')).proposals).toEqual([]);
  });

  it('is asked for again when nothing is chosen, and refused when it is gone', async () => {
    expect(await save()).toContain('Hvilket tema hører det til?');
    expect(await save('x')).not.toContain('er gemt');
  });
});
