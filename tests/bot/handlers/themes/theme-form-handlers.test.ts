import { beforeEach, describe, expect, it } from 'vitest';
import { only, presses } from '../../../support/channel-kit.ts';
import { aThemeKitWorld, type ThemeKitWorld } from '../../../support/theme-kit.ts';

let world: ThemeKitWorld;

beforeEach(async () => {
  world = await aThemeKitWorld();
});

describe('the form of a new theme', () => {
  it('becomes the theme, or comes back with what was typed', async () => {
    const form = await world.press('theme.new', { data: {} });
    expect(presses(form)).toContainEqual(expect.objectContaining({ verb: 'theme.create' }));

    const data = { press: 'one' };
    const inputs = { name: 'TEMA A', text: 'Mine ord' };
    const again = only(await world.press('theme.create', { data, inputs }));
    expect(again.text).toContain('Mine ord');
    expect(again.text).toContain('Der er allerede et tema, der hedder det.');

    const made = await world.press('theme.create', { data, inputs: { ...inputs, name: 'B' } });
    expect(only(made).text).toContain('Temaet er oprettet.');
  });

  it('is for administrators alone', async () => {
    const form = await world.press('theme.new', { data: {}, asLead: true });
    expect(only(form).text).not.toContain('Nyt tema');
  });
});

describe('the form of one that is there', () => {
  it('is filled in, and saves what its lead writes', async () => {
    expect(only(await world.press('theme.edit')).text).toContain('Hvad hedder temaet?');
    const theirs = only(await world.press('theme.edit', { asLead: true }));
    expect(theirs.text).not.toContain('Hvad hedder temaet?');

    const saved = await world.press('theme.save', { asLead: true, inputs: { text: 'Nye ord' } });
    expect(only(saved).text).toContain('Nye ord');
  });

  it('comes back with what was typed when it cannot be saved', async () => {
    const wrong = await world.press('theme.save', { inputs: { name: '', text: 'Mit' } });
    expect(only(wrong).text).toContain('Skal udfyldes.');

    await world.press('theme.save', { inputs: { text: 'Deres' } });
    const stale = only(await world.press('theme.save', { inputs: { text: 'Mit' } }));
    expect(stale.text).toContain('En anden har ændret temaet imens.');
    expect(stale.text).toContain('Mit');
  });
});
