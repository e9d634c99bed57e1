import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { asId, type PersonId, type RoundId } from '../../src/domain/shared/ids.ts';
import type { Person } from '../../tools/client/person.ts';
import { aResponse } from '../support/a-round.ts';
import {
  type ChannelClient,
  type Conversation,
  inChannel,
  membersOf,
  startConversation,
  tap,
  textOf,
  titlesOf,
} from '../support/conversation.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const ROOM = '19:lederdag@thread.tacv2';

let talk: Conversation;
let mette: Person;
let karen: Person;
let room: ChannelClient;
let karens: ChannelClient;

beforeEach(async () => {
  talk = await startConversation();
  mette = talk.person('Mette Friis');
  karen = talk.person('Karen Holm');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  talk.connector.setMembers(ROOM, membersOf(talk.tenant, [mette, karen]));
  const channel = inChannel(talk, mette, CHANNEL);
  const [asks] = await channel.say('brug denne kanal');
  const code = /[A-Z2-9]{5}-[A-Z2-9]{5}/.exec(talk.printed)?.[0] ?? '';
  await channel.tap(await channel.tap(asks, 'Fortsæt', { code }), 'Ja, brug kanalen');
  room = inChannel(talk, mette, ROOM);
  karens = inChannel(talk, karen, ROOM);
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

const inRoom = (text: string) =>
  vi.waitFor(
    () => {
      const found = talk.connector.sent.findLast(
        (one) => one.conversation.startsWith(ROOM) && JSON.stringify(one).includes(text),
      );
      if (found === undefined) throw new Error(`nothing in the room says ${text}`);
      return found;
    },
    { timeout: 10_000, interval: 50 },
  );

/** A poll of Mette's in the room, answered by seven and closed some minutes ago. */
async function closedPoll(): Promise<string> {
  const [form] = await room.say('afstemning');
  await room.tap(form, 'Start', {
    'r.question': 'Hvad skal vi begynde med?',
    'r.choices': 'Indkøb\nAnsættelse',
    'r.privacy': 'confidential',
  });
  await inRoom('0 har svaret');
  const [round] = await talk.stores.rounds.all(talk.tenant);
  if (round === undefined) throw new Error('there is no round');
  for (let at = 0; at < 7; at += 1) {
    const answers = { q: at < 5 ? 'c1' : 'c2' };
    const given = { answers, at: round.createdAt };
    const person = asId<PersonId>(`p${at}`);
    const who = { tenant: talk.tenant, round: round.id, person };
    await talk.stores.responses.saveResponse(aResponse({ ...who, answers, given }));
  }
  await vi.waitFor(async () => {
    const stored = await talk.stores.rounds.round(talk.tenant, round.id);
    if (stored === undefined) throw new Error('the round is gone');
    const closedAt = new Date(Date.now() - 180_000).toISOString();
    const closed = { ...stored.value, state: 'closed', closedAt } as const;
    expect(await talk.stores.rounds.save(closed, stored.tag, [])).not.toBe('changed');
  });
  return round.id;
}

it('posts the results in the place once they are counted, and opens them from there', async () => {
  const round = await closedPoll();
  const posted = JSON.stringify(await inRoom('Resultat'));
  expect(posted).toContain('71 % (5)');
  expect(posted).toContain('29 % (2)');

  const [list] = await karens.say('resultater');
  expect(list && textOf(list)).toContain('Hvad skal vi begynde med?');
  const seen = await karens.craft('results.show', { verb: 'results.show', round, page: 0 });
  expect(textOf(seen)).toContain('7 har svaret');
  const refused = await karens.craft('results.origin', { verb: 'results.origin', round });
  expect(textOf(refused)).toContain('Det kan kun værten');
});

it('makes an initiative from a result, which says where it came from', async () => {
  const round = await closedPoll();
  await inRoom('71 % (5)');
  const own = await mette.say('resultater');
  expect(own && textOf(own)).toContain('Hvad skal vi begynde med?');
  const seen = await tap(mette, own, 'Åbn Hvad skal vi begynde med?');
  expect(titlesOf(seen)).toEqual(expect.arrayContaining(['Hent som Excel', 'Opret tiltag']));
  const asks = await tap(mette, seen, 'Opret tiltag');
  const form = await tap(mette, asks, 'Videre', { inputs: { 'r.item': 'q' } });
  expect(textOf(form)).toContain('Resultat: Hvad skal vi begynde med?');
  const made = await tap(mette, form, 'Gem', {
    inputs: { title: 'Lettere indkøb', what: 'Vi laver en fælles liste' },
  });

  expect(textOf(made)).toContain('Udspringer af');
  const [initiative] = await talk.stores.initiatives.all(talk.tenant);
  expect(initiative?.origin).toMatchObject({ round, item: 'q' });
});

it('gives the file in a personal chat alone, as a link for whoever asked', async () => {
  const round = await closedPoll();
  await inRoom('71 % (5)');
  const inPlace = await room.craft('results.file', { verb: 'results.file', round });
  expect(textOf(inPlace)).toContain('Filen er kun til dig');

  const own = await mette.say('resultater');
  const seen = await tap(mette, own, 'Åbn Hvad skal vi begynde med?');
  const offered = await tap(mette, seen, 'Hent som Excel');
  expect(textOf(offered)).toMatch(/Linket virker i 30 minutter|Bed dem, der driver Forenkl/);
});

it('has an administrator hide words in a round, from the card with its results', async () => {
  const round = await closedPoll();
  await inRoom('71 % (5)');
  const own = await mette.say('resultater');
  const seen = await tap(mette, own, 'Åbn Hvad skal vi begynde med?');
  const form = await tap(mette, seen, 'Skjul en tekst');
  const looked = await tap(mette, form, 'Se det først', { inputs: { hide: 'Ansættelse' } });
  expect(textOf(looked)).toContain('navn eller spørgsmål');
  const done = await tap(mette, looked, 'Skjul det');

  expect(textOf(done)).toContain('Teksten er skjult');
  const report = await talk.stores.results.report({
    tenant: talk.tenant,
    round: asId<RoundId>(round),
  });
  expect(JSON.stringify(report)).not.toContain('Ansættelse');
  await inRoom('▇▇▇');
  const [refused] = await karens.say('resultater');
  expect(JSON.stringify(refused)).not.toContain('Skjul en tekst');
});
