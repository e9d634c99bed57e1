import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Person, type Seen, seenIn } from '../../tools/client/person.ts';
import {
  type Conversation,
  inChannel,
  membersOf,
  startConversation,
  tap,
  textOf,
} from '../support/conversation.ts';
import { movingClock } from '../support/moving-clock.ts';

const CHANNEL = '19:forenkling@thread.tacv2';

let talk: Conversation;
let mette: Person;
let karen: Person;

beforeEach(async () => {
  // A Monday morning.
  talk = await startConversation({ time: movingClock('2026-09-14T07:00:00.000Z') });
  mette = talk.person('Mette Friis');
  karen = talk.person('Karen Holm');
  for (const person of [mette, karen]) await person.say('hjælp');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  const channel = inChannel(talk, mette, CHANNEL);
  const [asks] = await channel.say('brug denne kanal');
  const code = /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(talk.printed)?.[0] ?? '';
  await channel.tap(await channel.tap(asks, 'Fortsæt', { code }), 'Ja, brug kanalen');
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

const heard = (person: Person, text: string): Promise<Seen> =>
  vi.waitFor(
    () => {
      const found = talk.connector.sent.findLast(
        (one) =>
          one.conversation === person.chat.conversation && JSON.stringify(one).includes(text),
      );
      if (found === undefined) throw new Error(`${person.chat.name} has not heard: ${text}`);
      return seenIn(found);
    },
    { timeout: 15_000, interval: 50 },
  );

it('tells a co-host chosen on the form of a workshop, and tells them when they are taken off', async () => {
  const form = await mette.say('workshop Lettere hverdag');
  const inputs = { 'w.title': 'Lettere hverdag', 'w.stations': 'Indkøb', 'w.cohost': 'Xenia' };
  const wrong = await tap(mette, form, 'Gem', { inputs });
  expect(textOf(wrong)).toContain('Vi fandt ingen.');
  const control = await tap(mette, wrong, 'Gem', { inputs: { ...inputs, 'w.cohost': 'karen' } });

  const told = await heard(karen, 'Du er medvært');
  expect(textOf(told)).toContain('Mette Friis har valgt dig som medvært på workshoppen.');
  const karens = await tap(karen, told, 'Styr');
  expect(textOf(karens)).toContain('Lettere hverdag');

  const hosts = await tap(mette, control, 'Medværter');
  await tap(mette, hosts, 'Fjern Karen Holm');
  const gone = await heard(karen, 'ikke længere medvært');
  expect(textOf(gone)).toContain('Mette Friis har taget dig af som medvært på workshoppen.');
  expect(textOf(await tap(karen, told, 'Styr'))).toContain('Det kan kun værten');
});
