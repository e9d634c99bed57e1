import { beforeEach, describe, expect, it } from 'vitest';
import { themes } from '../../../../src/bot/handlers/themes/theme-handlers.ts';
import { aProposal } from '../../../support/a-proposal.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { aThemeKitWorld, type ThemeKitWorld } from '../../../support/theme-kit.ts';

let world: ThemeKitWorld;

beforeEach(async () => {
  world = await aThemeKitWorld();
});

describe('themes', () => {
  it('are a line in the channel, and the list in one’s own chat', async () => {
    const { nanna, karen, kit } = world;
    const line = only(await themes(kit, context(karen)));
    const theirs = only(await themes(kit, context(nanna, { place: personalPlace('Nanna') })));

    expect([line.kind, line.text.includes('Åbn temaer')]).toEqual(['say', true]);
    expect(theirs.text).toContain('Tema a');
  });

  it('are listed and shown on a press', async () => {
    expect(only(await world.press('theme.list', { data: {} })).text).toContain('Nyt tema');
    expect(only(await world.press('theme.show')).text).toContain('Færre skemaer');
    expect(only(await world.press('theme.show', { data: { id: 'x' } })).text).not.toContain('Tema');
  });

  it('show the input to a budget to administrators', async () => {
    const budget = { year: 2029, kind: 'investment', amount: 700 } as const;
    await world.stored(aProposal('2026-1', { flags: { budget } }));

    expect(only(await world.press('theme.budget', { data: {} })).text).toContain('700 kr.');
    const lead = only(await world.press('theme.budget', { data: {}, asLead: true }));
    expect(lead.text).not.toContain('700');
  });
});
