import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Person } from '../../tools/client/person.ts';
import { bindChannel } from '../support/bind-channel.ts';
import {
  type ChannelClient,
  type Conversation,
  inChannel,
  membersOf,
  startConversation,
  tap,
  textOf,
} from '../support/conversation.ts';

const CHANNEL = '19:forenkling@thread.tacv2';

let talk: Conversation;
let mette: Person;
let karen: Person;
let channel: ChannelClient;

beforeEach(async () => {
  talk = await startConversation();
  mette = talk.person('Mette Friis');
  karen = talk.person('Karen Holm');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
});

afterEach(async () => {
  await talk.stop();
  expect(talk.errors).toEqual([]);
});

describe('a theme', () => {
  it('is made in the channel, given proposals and a target, and led from one’s own chat', async () => {
    const text = 'Vi skriver vikarens timer ind tre steder hver fredag.';
    const sent = await tap(karen, await karen.say(text), 'Send nu', {
      inputs: { 'a.hassle': '4' },
    });
    const no = /20\d{2}-\d{4}/.exec(textOf(sent))?.[0] ?? '';

    const [line] = await channel.say('temaer');
    const list = await channel.tap(line, 'Åbn temaer', {});
    const form = await channel.tap(list, 'Nyt tema', {});
    const typed = { name: 'Praktikpladser', text: 'Flere pladser', lead: 'Karen Holm' };
    const made = await channel.tap(form, 'Gem', typed);
    expect(textOf(made)).toContain('Temaet er oprettet.');

    const chosen = await channel.tap(await channel.tap(made, 'Forslag', {}), 'Gem', { add: no });
    expect(textOf(chosen)).toContain('Vi skriver vikarens timer');
    const target = { unit: 'places', total: '100', year: '2027' };
    const aimed = await channel.tap(await channel.tap(chosen, 'Mål', {}), 'Gem', target);
    expect(textOf(aimed)).toContain('Mål: 100 pladser i 2027');

    const theirs = await karen.say('temaer');
    const opened = await tap(karen, theirs, 'Åbn Praktikpladser');
    const counting = await tap(karen, opened, 'Tæl pladser op');
    const counted = await tap(karen, counting, 'Gem', { inputs: { total: '40' } });
    expect(textOf(counted)).toContain('Nået: 40 pladser.');
    expect(textOf(counted)).toContain('40 %');
  });

  it('gathers the budget input of the proposals that are put in it', async () => {
    const text = 'Vi skriver vikarens timer ind tre steder hver fredag.';
    const sent = await tap(karen, await karen.say(text), 'Send nu', {
      inputs: { 'a.hassle': '4' },
    });
    const no = /20\d{2}-\d{4}/.exec(textOf(sent))?.[0] ?? '';
    const list = await channel.tap((await channel.say('temaer'))[0], 'Åbn temaer', {});
    const form = await channel.tap(list, 'Nyt tema', {});
    const made = await channel.tap(form, 'Gem', { name: 'Skemaer' });
    const theme = /"id":"(t-[\w-]+)"/.exec(JSON.stringify(made))?.[1] ?? '';

    const [page] = await channel.say(`vis ${no}`);
    const more = await channel.tap(page, 'Mere', {});
    const marks = await channel.tap(more, 'Fortsæt', { more: 'flags' });
    const input = { flags: 'budget', year: '2027', budgetKind: 'efficiency', amount: '350.000' };
    const marked = await channel.tap(marks, 'Gem markeringer', input);
    expect(textOf(marked)).toContain('Input til budget 2027: effektivisering, -350.000 kr.');
    const choice = await channel.tap(await channel.tap(marked, 'Mere', {}), 'Fortsæt', {
      more: 'theme',
    });
    expect(textOf(await channel.tap(choice, 'Gem', { theme }))).toContain('er gemt');

    const budget = await channel.tap(list, 'Input til budgettet', {});
    expect(textOf(budget)).toContain('Effektivisering · -350.000 kr. · Skemaer');
  });

  it('is not there for somebody who does not lead it', async () => {
    expect(textOf(await karen.say('temaer'))).not.toContain('Nyt tema');
  });
});
