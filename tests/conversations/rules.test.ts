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
  titlesOf,
  valuesOf,
} from '../support/conversation.ts';

const CHANNEL = '19:forenkling@thread.tacv2';

let talk: Conversation;
let mette: Person;
let ole: Person;
let karen: Person;
let channel: ChannelClient;

/** Mette and Ole are in the channel; Karen is a leader with a proposal. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00.000Z') });
  talk = await startConversation();
  mette = talk.person('Mette Friis');
  ole = talk.person('Ole Bang');
  karen = talk.person('Karen Holm');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette, ole]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  const text = 'Vi skriver vikarens timer ind tre steder hver eneste fredag.';
  await tap(karen, await karen.say(text), 'Send nu', { inputs: { 'a.hassle': '4' } });
});

afterEach(async () => {
  await talk.stop();
  vi.useRealTimers();
  expect(talk.errors).toEqual([]);
});

describe('the rules', () => {
  it('are changed on cards, and the next card goes by them', async () => {
    const shown = await mette.say('regler');
    expect(textOf(shown)).toContain('Svar fra en ansvarlig eller et forum: 10 arbejdsdage');
    const form = await tap(mette, shown, 'Ret hvad omfang betyder');
    expect(textOf(form)).toContain('Tomt felt: én afdeling kan gøre det');

    const saved = await tap(mette, form, 'Gem', {
      inputs: { ...valuesOf(form), 'small.da': 'vi kan gøre det på en uge', 'small.en': '' },
    });
    expect(textOf(saved)).toContain('Gemt: hvad omfang betyder');
    expect(textOf(saved)).toContain('● Lille – vi kan gøre det på en uge');

    const matrix = await tap(mette, saved, 'Ret prioriteter');
    await tap(mette, matrix, 'Gem', { inputs: { ...valuesOf(matrix), 'low.small': 'quick-win' } });

    const queue = await mette.say('kø');
    const inputs = { ...valuesOf(queue), extent: 'small', value: 'low', area: 'it' };
    const next = await tap(mette, queue, 'Gem og næste', { inputs });
    expect(textOf(next)).toContain('Hurtig gevinst');
  });

  it('come back with what was typed when it cannot be kept', async () => {
    const form = await tap(mette, await mette.say('regler'), 'Ret frister');

    const again = await tap(mette, form, 'Gem', {
      inputs: { triage: '5', answer: 'snart', warning: '2', escalation: '3' },
    });

    expect(textOf(again)).toContain('Skriv et helt tal fra 1 til 100.');
    expect(valuesOf(again)).toMatchObject({ triage: '5', answer: 'snart' });
    const kept = await tap(mette, again, 'Gem', {
      inputs: { triage: '5', answer: '15', warning: '2', escalation: '3' },
    });
    expect(textOf(kept)).toContain('Svar fra en ansvarlig eller et forum: 15 arbejdsdage');
  });

  it('are not written over unseen, and a second press says the same', async () => {
    const [mine, his] = [await mette.say('regler'), await ole.say('regler')];
    const deadlines = await tap(mette, mine, 'Ret frister');
    const switches = await tap(ole, his, 'Ret til og fra');
    const days = { triage: '5', answer: '15', warning: '2', escalation: '3' };
    for (let time = 0; time < 2; time += 1) {
      expect(textOf(await tap(mette, deadlines, 'Gem', { inputs: days }))).toContain('Gemt');
    }

    const on = { severalAssessors: 'true', automation: 'false' };
    const stale = await tap(ole, switches, 'Gem', { inputs: on });
    expect(textOf(stale)).toContain('En anden har ændret reglerne imens');
    expect(valuesOf(stale)).toMatchObject(on);
    const kept = await tap(ole, stale, 'Gem', { inputs: on });

    expect(textOf(kept)).toContain('hver for sig: ja');
    expect(textOf(kept)).toContain('forum: 15 arbejdsdage');
  });

  it('get a new word of decision, and lose none', async () => {
    const words = await tap(mette, await mette.say('regler'), 'Ret beslutningsord');
    expect(titlesOf(words)).toContain('Tilføj et ord');
    const form = await tap(mette, words, 'Tilføj et ord');
    const added = await tap(mette, form, 'Gem', { inputs: { 'name.da': 'sendt i høring' } });
    expect(textOf(added)).toContain('sendt i høring');
    const renamed = await tap(mette, await tap(mette, added, 'Ret tiltrådt'), 'Gem', {
      inputs: { 'name.da': 'vedtaget', 'name.en': 'adopted' },
    });

    expect(textOf(renamed)).toContain('vedtaget');
    expect(textOf(renamed)).not.toMatch(/^tiltrådt$/mu);
  });
});

describe('the register', () => {
  it('gets a forum, and changes its meetings', async () => {
    const list = await tap(mette, await mette.say('fora'), 'Fora');
    const form = await tap(mette, list, 'Tilføj et forum');
    const typed = {
      name: 'Direktionen',
      type: 'executive',
      decider: 'Hanne Dahl',
      deciderMail: 'hanne.dahl@bakkekoebing.example',
      meetings: '19-01-2027, i overmorgen',
    };

    const again = await tap(mette, form, 'Gem', { inputs: typed });
    expect(textOf(again)).toContain('En af dem er ikke en dato');
    expect(valuesOf(again)).toMatchObject(typed);
    const right = { ...typed, meetings: '2-2-2027, 19. januar 2027' };
    for (let time = 0; time < 2; time += 1) {
      expect(textOf(await tap(mette, again, 'Gem', { inputs: right }))).toContain(
        'Gemt: Direktionen',
      );
    }

    const [forum, ...more] = (await talk.stores.registry.register(talk.tenant)).forums;
    expect(more).toEqual([]);
    expect(forum).toMatchObject({
      kind: 'executive',
      meetings: ['2027-01-19', '2027-02-02'],
      decider: { mail: 'hanne.dahl@bakkekoebing.example' },
    });
  });

  it('gets another owner, who has the task from then on', async () => {
    const list = await tap(mette, await mette.say('ansvarlige'), 'Ansvarlige');
    const form = await tap(mette, list, 'Ret It og adgange');

    const saved = await tap(mette, form, 'Gem', {
      inputs: { ...valuesOf(form), owner: 'Karen Holm', ownerMail: '', substitute: 'Ole Bang' },
    });

    expect(textOf(saved)).toContain('Karen Holm · afløser: Ole Bang');
  });

  it('is changed by nobody else, by a forged card either', async () => {
    for (const [verb, data] of [
      ['rules.show', {}],
      ['rules.edit', { part: 'matrix' }],
      ['rules.save', { part: 'deadlines', tag: '', answer: '1', triage: '1' }],
      ['posts.list', { kind: 'areas' }],
      ['posts.edit', { kind: 'areas', id: 'it' }],
      ['posts.save', { kind: 'areas', id: 'it', tag: '', owner: 'Karen Holm' }],
      ['audit.show', {}],
    ] as const) {
      expect(textOf(await crafted(karen, verb, data))).toContain('Det har du ikke adgang til');
    }
  });
});

describe('the log', () => {
  it('says who changed what, and when', async () => {
    const form = await tap(mette, await mette.say('regler'), 'Ret frister');
    await tap(mette, form, 'Gem', { inputs: { ...valuesOf(form), answer: '15' } });

    const queue = await mette.say('kø');
    const inputs = { ...valuesOf(queue), extent: 'small', value: 'high', area: 'it' };
    await tap(mette, queue, 'Gem og næste', { inputs });

    const log = await mette.say('log');

    expect(textOf(log)).toContain('Log for november 2026');
    expect(textOf(log)).toContain('Mette Friis ændrede reglerne (frister)');
    expect(textOf(log)).toContain('Mette Friis vurderede 2026-0001');
    expect(textOf(await tap(mette, log, 'Måneden før'))).toContain('Der er ikke noget');
  });
});
