import { beforeEach, describe, expect, it } from 'vitest';
import { makeRoundCommands } from '../../../../src/bot/handlers/rounds/round-handlers.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { aLeadingWorld, type LeadingWorld, ROOM } from '../../../support/leading-world.ts';

let world: LeadingWorld;
let asText: string[];
beforeEach(async () => {
  world = await aLeadingWorld();
  asText = [];
});

const commands = () =>
  makeRoundCommands(world.rounds, async (_, { text }) => {
    asText.push(text);
    return [{ kind: 'nothing' }];
  });
const alone = (person = world.nanna) => context(person, { place: personalPlace(person.name) });
const said = (text: string) => ({ text, attachments: false });

describe('the commands of rounds', () => {
  it('keep what follows a poll as its question, with its mark', async () => {
    const text = 'afstemning Hvor spiser vi?';
    const inRoom = context(world.nanna, { place: ROOM });
    const form = only(await commands().poll(inRoom, 'Hvor spiser vi', said(text)));
    expect(form.text).toContain('Hvor spiser vi?');
  });

  it('take a sentence of somebody who may start nothing for a text', async () => {
    const gitte = await world.person('Gitte');
    const text = 'undersøgelse af vores tid';
    await commands().survey(alone(gitte), 'af vores tid', said(text));
    expect(asText).toEqual([text]);
    const form = await commands().survey(alone(), 'af vores tid', said(text));
    expect(only(form).text).toContain('af vores tid');
  });

  it('lead in by a code, whichever word stands before it', async () => {
    const { code = '' } = await world.poll('room');
    const gitte = await world.person('Gitte');
    for (const command of ['survey', 'poll', 'workshop'] as const) {
      const page = only(await commands()[command](alone(gitte), code, said(code)));
      expect(page.text).toContain('Hvad først?');
    }
  });

  it('say that a mistyped code leads nowhere, to hosts too, and make no workshop of it', async () => {
    for (const code of ['482', '0042']) {
      const told = only(await commands().workshop(alone(), code, said(code)));
      expect(told.text).toContain('Den kode passer ikke');
    }
    expect(only(await commands().workshop(alone(), '2027', said('2027'))).text).toContain('2027');
  });

  it('list what somebody leads, and start it in the room', async () => {
    await world.poll();
    expect(only(await commands().rounds(alone(), '')).text).toContain('Mine undersøgelser');
    const inRoom = context(world.nanna, { place: ROOM });
    expect(only(await commands().start(inRoom, '')).text).toContain('er startet');
  });
});
