import { describe, expect, it } from 'vitest';
import { COMMANDS, type CommandRow } from '../../../src/bot/commands.ts';
import { help, languageChosen } from '../../../src/bot/handlers/help-handlers.ts';
import type { Place } from '../../../src/domain/delivery/place.ts';
import type { Person } from '../../../src/domain/people/person.ts';
import { makeLikeness } from '../../../src/text/likeness.ts';
import { makeProjection } from '../../../src/usecases/projection.ts';
import { TENANT } from '../../support/builders.ts';
import { aKitWorld, context, only } from '../../support/channel-kit.ts';
import { CHANNEL, OTHER, personalPlace } from '../../support/channel-world.ts';

const MINE = personalPlace('mine');
const SETTINGS = {
  answerDays: 14,
  whoMayPropose: 'everyone',
  teamName: 'Teamet',
  municipality: 'Byen',
} as const;

async function here() {
  const world = await aKitWorld();
  const projection = makeProjection({ ...world.stores, clock: world.kit.clock });
  const notifier = { member: async () => undefined };
  const of = { ...world.kit, ...world.stores, notifier };
  const leader = { ...of, projection, likeness: makeLikeness(), settings: SETTINGS };
  const kits = { channel: world.kit, leader };
  const english = async (person: Person, place: Place, asked = true) =>
    only(
      await languageChosen(kits, context(person, { place }), {
        language: 'en',
        ...(asked && { asked: true as const }),
      }),
    );
  return { ...world, kits, english };
}

describe('help', () => {
  it('is by who asks and where', async () => {
    const { kits, karen, nanna } = await here();

    expect(await help(kits, context(karen, { place: MINE }))).toHaveLength(2);
    expect(await help(kits, context(nanna, { place: MINE }))).toHaveLength(1);
    expect(only(await help(kits, context(karen))).text).toContain('Som administrator');
    expect(only(await help(kits, context(nanna, { place: OTHER }))).text).toContain('Her kan du');
  });

  it('names every command, but for the one that a refusal of letters names', async () => {
    const { kits, karen } = await here();
    const cards = await help(kits, context(karen, { place: MINE }));
    const told = cards
      .map((card) => only([card]).text)
      .join('\n')
      .toLowerCase();

    const rows: readonly (readonly [string, CommandRow])[] = Object.entries(COMMANDS);
    const silent = rows.filter(([, { da }]) => !told.includes(da[0]));
    expect(silent.map(([command]) => command)).toEqual(['letters-again']);
  });
});

describe('a language chosen', () => {
  it('ends in what an administrator can write, in it, wherever they asked', async () => {
    const { english, karen, stores } = await here();

    for (const place of [CHANNEL, MINE]) {
      const shown = await english(karen, place);
      expect(shown.kind).toBe('forMe');
      expect(shown.text).toContain('From now on I write in English.');
      expect(shown.text).toContain('As an administrator');
      expect(shown.text).not.toContain('New proposal');
    }
    expect((await stores.people.byId(TENANT, karen.id))?.value.language).toBe('en');
  });

  it('ends in the menu for a leader, and where an administrator left the menu', async () => {
    const { english, karen, nanna } = await here();

    expect((await english(nanna, MINE)).text).toContain('New proposal');
    expect((await english(karen, MINE, false)).text).toContain('New proposal');
  });

  it('shows nobody’s menu where others look on', async () => {
    const { english, nanna, stores } = await here();
    const shown = await english(nanna, CHANNEL, false);

    expect(shown.text).toContain('From now on I write in English.');
    expect(shown.text).not.toContain('New proposal');
    expect((await stores.people.byId(TENANT, nanna.id))?.value.language).toBe('en');
  });
});
