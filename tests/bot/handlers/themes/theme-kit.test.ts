import { beforeEach, describe, expect, it } from 'vitest';
import {
  themeIn,
  themeRefusal,
  themeReply,
  typedIn,
} from '../../../../src/bot/handlers/themes/theme-kit.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { aThemeKitWorld, type ThemeKitWorld } from '../../../support/theme-kit.ts';

let world: ThemeKitWorld;

beforeEach(async () => {
  world = await aThemeKitWorld();
});

describe('one theme', () => {
  it('is shown with a note, or refused', async () => {
    const at = context(world.karen);
    const shown = await themeReply(world.kit, at, { id: themeIn({ id: 'a' }), note: 'saved' });
    expect(only(shown).text).toContain('Gemt.');

    const id = themeIn({ id: 'a' });
    const stale = await themeRefusal(world.kit, at, { id, problem: { kind: 'changed-since' } });
    expect(only(stale).text).toContain('En anden har ændret temaet imens.');
    const gone = await themeRefusal(world.kit, at, { id, problem: { kind: 'not-found' } });
    expect(only(gone).text).not.toContain('Tema a');
  });
});

describe('what was typed', () => {
  it('is nothing where the card did not ask', () => {
    const at = context(world.karen, { inputs: { total: '5', odd: 7 } });
    expect(['total', 'odd', 'none'].map((id) => typedIn(at, id))).toEqual(['5', '', '']);
  });
});
