import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Person } from '../../tools/client/person.ts';
import { bindChannel } from '../support/bind-channel.ts';
import {
  type ChannelClient,
  type Conversation,
  crafted,
  inChannel,
  membersOf,
  startConversation,
  tap,
  textOf,
  valuesOf,
} from '../support/conversation.ts';

const CHANNEL = '19:forenkling@thread.tacv2';

let talk: Conversation;
let mette: Person;
let karen: Person;
let channel: ChannelClient;

/** Mette is in the channel; Karen is a leader who has written once. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00.000Z') });
  talk = await startConversation();
  mette = talk.person('Mette Friis');
  karen = talk.person('Karen Holm');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  await karen.say('hjælp');
});

afterEach(async () => {
  await talk.stop();
  vi.useRealTimers();
  expect(talk.errors).toEqual([]);
});

describe('a role', () => {
  it('is given and taken back on a card, and holds at once', async () => {
    expect(textOf(await karen.say('kø'))).not.toContain('igennem køen');

    const list = await mette.say('roller');
    expect(textOf(list)).toContain('Ingen har fået en rolle');
    const form = await tap(mette, list, 'Giv en rolle');
    const found = await tap(mette, form, 'Find personen', { inputs: { words: 'karen' } });
    const person = valuesOf(found)['person'] ?? '';
    expect(person).not.toBe('');
    const given = await tap(mette, found, 'Giv rollen', {
      inputs: { words: 'karen', person, role: 'triager' },
    });
    expect(textOf(given)).toContain('Karen Holm er nu behandler');

    expect(textOf(await karen.say('kø'))).toContain('igennem køen');

    const shown = await tap(mette, given, 'Se Karen Holm, behandler');
    expect(textOf(shown)).toContain('Givet af Mette Friis');
    expect(textOf(await tap(mette, shown, 'Fjern rollen'))).toContain(
      'Karen Holm er ikke længere behandler',
    );
    expect(textOf(await karen.say('kø'))).not.toContain('igennem køen');
  });

  it('is asked for again with what was typed when something is missing', async () => {
    const form = await tap(mette, await mette.say('roller'), 'Giv en rolle');

    const nobody = await tap(mette, form, 'Find personen', { inputs: { words: 'Ukendt Person' } });
    expect(textOf(nobody)).toContain('Jeg kender ingen, der hedder det');
    const found = await tap(mette, nobody, 'Find personen', { inputs: { words: 'Karen' } });
    const person = valuesOf(found)['person'] ?? '';
    const again = await tap(mette, found, 'Giv rollen', { inputs: { words: 'Karen', person } });
    expect(textOf(again)).toContain('Vælg en rolle.');
    expect(valuesOf(again)).toMatchObject({ words: 'Karen', person });
  });

  it('cannot be given by somebody who is no administrator, by a forged card either', async () => {
    const list = await mette.say('roller');
    const found = await tap(mette, await tap(mette, list, 'Giv en rolle'), 'Find personen', {
      inputs: { words: 'karen' },
    });
    const person = valuesOf(found)['person'] ?? '';

    for (const [verb, data] of [
      ['roles.give', { person, role: 'triager' }],
      ['roles.find', { words: 'mette' }],
      ['roles.list', {}],
      ['roles.show', { person, role: 'triager' }],
      ['roles.take', { person, role: 'triager' }],
    ] as const) {
      const answer = await crafted(karen, verb, data);
      expect(textOf(answer)).toContain('Det har du ikke adgang til');
      expect(textOf(answer)).not.toContain('Mette');
    }
    expect(textOf(await karen.say('roller'))).not.toContain('Giv en rolle');
  });
});
