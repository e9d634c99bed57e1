import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Register } from '../../src/domain/shared/register.ts';
import { type Person, type Seen, seenIn } from '../../tools/client/person.ts';
import { anInitiative } from '../support/an-initiative.ts';
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
import { REGISTER } from '../support/leader-world.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const TEXT = 'Vi skriver vikarens timer ind tre steder hver eneste fredag.';
const NOTE = 'Kun os: lederen har ringet tre gange';
const CHOSEN = {
  area: 'it',
  need: 'system',
  authority: 'process-owner',
  extent: 'small',
  value: 'high',
  note: NOTE,
};
const ANSWER = {
  'answer.outcome': 'planned',
  'answer.challenge': 'Vikarers timer skrives tre steder',
  'answer.initiative': 'Timerne skrives ét sted og hentes derfra',
  'answer.improvement': 'I skriver dem én gang',
  'answer.horizon': '1. halvår 2027',
  'answer.reason': 'Systemerne kan tale sammen nu. Det kunne de ikke før.',
};
const BOARD = {
  id: 'board',
  name: 'Direktionen',
  kind: 'executive',
  decider: { name: 'Hanne Dahl', mail: 'hanne.dahl@bakkekoebing.example' },
} as const;
const TOWN: Register = {
  ...REGISTER,
  forums: [BOARD],
  areas: REGISTER.areas.map((area) => ({
    ...area,
    ...(area.id === 'it' && {
      substitute: { name: 'Inger Møballe', mail: 'inger@bakkekoebing.example' },
    }),
    ...(area.id === 'loen' && {
      owner: { name: 'Lone Kjærulf', mail: 'lone@bakkekoebing.example' },
    }),
  })),
};

let talk: Conversation;
let mette: Person;
let ole: Person;
let inger: Person;
let karen: Person;
let jens: Person;
let channel: ChannelClient;

/** Mette is in the channel, Ole answers for IT, Inger is his substitute, Karen wrote. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00.000Z') });
  talk = await startConversation({ register: TOWN });
  mette = talk.person('Mette Friis');
  ole = talk.person('Ole Bang');
  inger = talk.person('Inger Møballe', { mail: 'inger@bakkekoebing.example' });
  karen = talk.person('Karen Holm');
  jens = talk.person('Jens Lauridsen');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  await ole.say('hej');
  await tap(karen, await karen.say(TEXT), 'Send nu', { inputs: { 'a.hassle': '4' } });
});

afterEach(async () => {
  await talk.stop();
  vi.useRealTimers();
  expect(talk.errors).toEqual([]);
});

/** From the queue to the owner, and the card that tells him. */
async function sentOn(chosen: Partial<typeof CHOSEN> = {}): Promise<Seen> {
  const [line] = await channel.say('kø');
  const way = await channel.tap(await channel.tap(line, 'Åbn køen'), 'Send videre', {
    ...CHOSEN,
    ...chosen,
  });
  await channel.tap(way, 'Send');
  return told(ole, 'venter på dit svar');
}

/** The message to somebody with these words in it, once it is posted or edited. */
async function told(person: Person, words: string): Promise<Seen> {
  const to = person.chat.conversation;
  const isIt = (sent: Parameters<typeof seenIn>[0] & { conversation: string }) =>
    sent.conversation === to && textOf(seenIn(sent)).includes(words);
  return seenIn(await talk.connector.waitFor(isIt));
}

const only = async () => (await talk.proposals())[0];
const answered = async (card: Seen, more: Record<string, string> = {}, by = ole) =>
  tap(
    by,
    await tap(by, await tap(by, card, 'Svar'), 'Se svaret', { inputs: { ...ANSWER, ...more } }),
    'Send svar',
  );

describe('an owner', () => {
  it('gets the task, and answers it; nobody else sees the answer', async () => {
    const card = await sentOn();
    expect(textOf(card)).toContain(TEXT);
    expect(textOf(card)).toContain('1 arbejdsplads');
    expect(textOf(card)).toContain('onsdag 2. december 2026');
    expect(textOf(await told(karen, 'It og Digitalisering'))).not.toContain(NOTE);

    const form = await tap(ole, card, 'Svar');
    expect(valuesOf(form)['answer.challenge']).toBe(TEXT.replace(/\.$/, ''));
    const preview = await tap(ole, form, 'Se svaret', { inputs: ANSWER });
    expect(textOf(preview)).toContain('1. halvår 2027 (senest 30. juni 2027)');
    expect(textOf(preview)).toContain('lix');
    const receipt = await tap(ole, preview, 'Send svar');

    expect(textOf(receipt)).toContain('Tak for svaret');
    expect(await only()).toMatchObject({
      status: 'forwarded',
      holder: { kind: 'team' },
      decision: { state: 'ready', as: 'process-owner', outcome: 'planned' },
    });
    const heard = await talk.connector.waitFor(
      (sent) =>
        sent.conversation.startsWith(CHANNEL) &&
        textOf(seenIn(sent)).includes('klar til gennemsyn'),
    );
    expect(textOf(seenIn(heard))).toContain('It og Digitalisering');
    await told(ole, 'Forslaget er besvaret');
    const [no = ''] = (await talk.proposals()).map((one) => one.no);
    const everything = JSON.stringify([
      await karen.say(`vis ${no}`),
      talk.connector.sent.filter(({ conversation }) => conversation === karen.chat.conversation),
    ]);
    expect(everything).not.toContain(ANSWER['answer.initiative']);
    expect(everything).not.toContain(ANSWER['answer.reason']);
  });

  it('finds the task again by a word, with everything but what only those who sort may see', async () => {
    await sentOn();

    const list = await ole.say('mine opgaver');
    expect(textOf(list)).toContain('1 venter på svar');
    const [no = ''] = (await talk.proposals()).map((one) => one.no);
    const shown = await tap(ole, list, `Åbn ${no}`);
    expect(textOf(shown)).toContain(TEXT);
    expect(textOf(shown)).toContain('Karen Holm, Solsikken');
    expect(textOf(shown)).toContain('4,0 af 5 (1 svar)');
    for (const secret of [NOTE, 'Lille', 'Høj', 'Hurtig gevinst']) {
      expect(textOf(shown)).not.toContain(secret);
    }
  });

  it('keeps a draft, which the substitute sees, and neither writes over the other', async () => {
    const card = await sentOn();
    const form = await tap(ole, card, 'Svar');
    await inger.say('hej');
    const [no = ''] = (await talk.proposals()).map((one) => one.no);
    const hers = await tap(
      inger,
      await tap(inger, await inger.say('opgaver'), `Åbn ${no}`),
      'Svar',
    );

    const kept = await tap(ole, form, 'Gem kladde', {
      inputs: { ...ANSWER, 'answer.horizon': '' },
    });
    expect(textOf(kept)).toContain('✓ Kladden er gemt.');
    const late = await tap(inger, hers, 'Gem kladde', {
      inputs: { 'answer.reason': 'Vi vil ikke' },
    });

    expect(textOf(late)).toContain('Ole Bang har gemt et svar imens');
    expect(textOf(late)).toContain(ANSWER['answer.initiative']);
    expect(valuesOf(late)['answer.reason']).toBe('Vi vil ikke');
    expect((await only())?.answerDraft).toMatchObject({ version: 1, typed: { horizon: '' } });
    await tap(inger, late, 'Gem kladde');
    expect((await only())?.answerDraft).toMatchObject({
      version: 2,
      typed: { reason: 'Vi vil ikke' },
    });
  });

  it('is told what is missing, with what was typed still there', async () => {
    const form = await tap(ole, await sentOn(), 'Svar');

    const again = await tap(ole, form, 'Se svaret', {
      inputs: { ...ANSWER, 'answer.horizon': 'snart', 'answer.reason': 'Ring til 010190-1234' },
    });

    expect(textOf(again)).toContain('⚠ Skriv hvornår');
    expect(textOf(again)).toContain('⚠ Det ligner et cpr-nummer');
    expect(valuesOf(again)['answer.horizon']).toBe('snart');
    expect((await only())?.answerDraft).toBeUndefined();
  });

  it('answers what the management may change, and the board decides when it is a no', async () => {
    const card = await sentOn({ authority: 'administrative' });
    const hanne = talk.person('Hanne Dahl');
    await hanne.say('hej');

    const receipt = await answered(card, { 'answer.outcome': 'not-carried-out' });

    expect(textOf(receipt)).toContain('Det er nu hos Direktionen, som beslutter det.');
    expect(await only()).toMatchObject({
      status: 'forwarded',
      holder: { kind: 'forum', forum: 'board' },
      decision: { state: 'draft' },
    });
    expect(textOf(await told(hanne, 'kontakt for Direktionen'))).toContain(TEXT);
    await told(karen, 'Direktionen');
  });

  it('says that owners disagree, and the board decides though the answer is a yes', async () => {
    const card = await sentOn({ authority: 'administrative' });
    const hanne = talk.person('Hanne Dahl');
    await hanne.say('hej');
    const form = await tap(ole, card, 'Svar');
    expect(valuesOf(form)['answer.disputed']).toBe('false');

    const preview = await tap(ole, form, 'Se svaret', {
      inputs: { ...ANSWER, 'answer.disputed': 'true' },
    });
    expect(textOf(preview)).toContain('Når du sender, går det til Direktionen, som beslutter det.');
    expect(textOf(preview)).toContain('Det er, fordi de ansvarlige er uenige.');
    expect(valuesOf(await tap(ole, preview, 'Ret'))['answer.disputed']).toBe('true');
    await tap(ole, preview, 'Send svar');

    expect(await only()).toMatchObject({
      holder: { kind: 'forum', forum: 'board' },
      decision: { state: 'draft', outcome: 'planned', disputed: true },
    });
    const { no = '' } = (await only()) ?? {};
    const task = await told(hanne, 'kontakt for Direktionen');
    expect(textOf(task)).toContain(TEXT);
    expect(textOf(await crafted(hanne, 'forum.open', { no }))).toContain('De ansvarlige er uenige');
    expect(JSON.stringify(await karen.say(`vis ${no}`))).not.toContain('uenige');
  });

  it('is asked whether owners agree only where the board can be asked', async () => {
    expect(valuesOf(await tap(ole, await sentOn(), 'Svar'))).not.toHaveProperty('answer.disputed');
  });

  it('has an answer that others object to sent to the board before anybody is told', async () => {
    await answered(await sentOn({ authority: 'administrative' }));
    const [line] = await channel.say('svar');
    const review = await channel.tap(await channel.tap(line, 'Åbn'), 'Gennemgå');

    const list = await channel.tap(review, 'Uenighed: til direktionen');

    expect(textOf(list)).toContain('er sendt til Direktionen, som afgør det');
    expect(textOf(list)).toContain('Ingen svar ligger klar');
    expect(textOf(await channel.tap(review, 'Uenighed: til direktionen'))).toContain(
      'er sendt til Direktionen',
    );
    expect(await only()).toMatchObject({
      holder: { kind: 'forum', forum: 'board' },
      decision: { state: 'draft', disputed: true },
    });
    await told(karen, 'Direktionen');
  });

  it('makes the answer a part of an initiative under way, which is not made anew', async () => {
    const under = anInitiative('mus', { tenant: talk.tenant, title: 'Ét skema til alt' });
    for (const one of [under, anInitiative('pay', { tenant: talk.tenant, area: 'loen' })]) {
      await talk.stores.initiatives.save(one, undefined, []);
    }
    vi.setSystemTime(new Date(Date.now() + 60_000));
    let form = await tap(ole, await sentOn(), 'Svar');
    const typed = { ...ANSWER, 'answer.initiative': '', 'answer.horizon': '' };
    for (const forged of ['pay', 'made-up']) {
      form = await tap(ole, form, 'Se svaret', {
        inputs: { ...typed, 'answer.partOf': forged },
      });
      expect(textOf(form)).toContain('Det tiltag kan ikke vælges mere.');
      expect(valuesOf(form)['answer.reason']).toBe(ANSWER['answer.reason']);
    }

    const preview = await tap(ole, form, 'Se svaret', {
      inputs: { ...typed, 'answer.partOf': 'mus' },
    });
    expect(textOf(preview)).toContain('Hører til tiltaget “Ét skema til alt”');
    expect(textOf(preview)).toContain(under.what);
    await tap(ole, preview, 'Send svar');
    const [line] = await channel.say('svar');
    const confirm = await channel.tap(await channel.tap(line, 'Åbn'), 'Send 1 svar');
    await channel.tap(confirm, 'Send 1 svar');

    const { no } = (await only()) ?? {};
    const all = await talk.stores.initiatives.all(talk.tenant);
    expect(Object.fromEntries(all.map(({ id, proposals }) => [id, proposals]))).toEqual({
      mus: [no],
      pay: [],
    });
    expect(await only()).toMatchObject({ status: 'decided' });
  });

  it('explains at once, before anything is decided', async () => {
    const card = await sentOn();
    const form = await tap(ole, await tap(ole, card, 'Se forslaget'), 'Derfor gør vi sådan');

    const done = await tap(ole, form, 'Send forklaringen', {
      inputs: { taskText: 'Loven kræver to underskrifter.' },
    });

    expect(textOf(done)).toContain('Du mangler stadig at svare');
    await told(karen, 'Loven kræver to underskrifter.');
    expect(await only()).toMatchObject({ status: 'forwarded', holder: { kind: 'owner' } });
  });

  it('hands back what is for somebody else, and the channel hears why', async () => {
    const card = await sentOn();
    const form = await tap(ole, await tap(ole, card, 'Se forslaget'), 'Hører ikke til hos mig');

    await tap(ole, form, 'Send tilbage', { inputs: { taskText: 'Det er Løn, der har systemet.' } });

    expect(await only()).toMatchObject({ status: 'assessing', holder: { kind: 'team' } });
    const heard = await talk.connector.waitFor(
      (sent) =>
        sent.conversation.startsWith(CHANNEL) && textOf(seenIn(sent)).includes('Det er Løn'),
    );
    expect(textOf(seenIn(heard))).toContain('er sendt tilbage til jer');
    await told(ole, 'hos forenklingsteamet igen');
  });

  it('is told when the proposal is taken back', async () => {
    await sentOn();
    const [no = ''] = (await talk.proposals()).map((one) => one.no);

    await tap(
      karen,
      await tap(karen, await karen.say(`vis ${no}`), 'Træk tilbage'),
      'Ja, træk det tilbage',
    );

    await told(ole, 'Forslaget er trukket tilbage');
  });
});

describe('an owner without the app', () => {
  const LOEN = { area: 'loen', authority: 'process-owner' };

  it('is shown before anything is sent, with a text to copy, and is not forgotten', async () => {
    const [line] = await channel.say('kø');
    const way = await channel.tap(await channel.tap(line, 'Åbn køen'), 'Send videre', {
      ...CHOSEN,
      ...LOEN,
    });

    expect(textOf(way)).toContain('⚠ Lone Kjærulf har ikke appen og får ikke besked herfra');
    expect(valuesOf(way)['mailText']).toContain('Hej Lone Kjærulf');
    expect(valuesOf(way)['mailText']).toContain(TEXT);
    expect(await only()).toMatchObject({ status: 'assessing', holder: { kind: 'team' } });

    await channel.tap(way, 'Send');
    await told(karen, 'Lone Kjærulf');
    const { no = '', sentOnAt } = (await only()) ?? {};
    const entries = await talk.stores.ledger.entriesOf(talk.tenant, `task~${no}~${sentOnAt}`, 5);
    expect(entries.map(({ value }) => [value.to, value.state, value.lastCode])).toEqual([
      ['area~loen~owner', 'blocked', 'never-met'],
    ]);
    const lone = talk.person('Lone Kjærulf', { mail: 'lone@bakkekoebing.example' });
    expect(textOf(await lone.say('opgaver'))).toContain('1 venter på svar');
    expect(textOf(await lone.say(`vis ${no}`))).toContain('Karen Holm, Solsikken');
  });
});

describe('whoever is no owner', () => {
  it('can neither see nor answer what is with one, by any made-up press', async () => {
    await sentOn();
    const [no = ''] = (await talk.proposals()).map((one) => one.no);
    const before = await only();
    const data = { no, seen: { version: 1, draft: 0 }, ...ANSWER, taskText: 'Nej' };

    for (const verb of ['show', 'answer', 'keep', 'preview', 'send', 'explain', 'hand-back']) {
      for (const person of [karen, jens]) {
        expect(textOf(await crafted(person, `task.${verb}`, data))).not.toContain(TEXT);
      }
    }
    for (const verb of ['task.explain-send', 'task.hand-back-send']) {
      const explained = { no, seen: '', taskText: 'Nej' };
      expect(textOf(await crafted(jens, verb, explained))).toContain('Det kan jeg ikke finde');
    }
    expect(textOf(await jens.say('opgaver'))).toContain('register');
    expect(await only()).toEqual(before);
  });
});
