import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type AnswerParts, PART_MAX } from '../../src/domain/proposal/decision.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { type AreaId, asId, type PersonId } from '../../src/domain/shared/ids.ts';
import { type Person, type Seen, seenIn } from '../../tools/client/person.ts';
import { anAssessment } from '../support/an-assessment.ts';
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
  titlesOf,
  valuesOf,
} from '../support/conversation.ts';
import { REGISTER } from '../support/leader-world.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const TEXTS = [
  'Vi skriver vikarens timer ind tre steder hver eneste fredag.',
  'Nøglerne til gymnastiksalen skal bestilles på et skema i to eksemplarer.',
];
const ALSO = 'Sådan er det også hos os, og det tager en halv time hver gang.';
const BOARD = {
  id: 'direktionen',
  name: 'Direktionen',
  kind: 'executive',
  decider: { name: 'Dorthe Dam', mail: 'dorthe.dam@bakkekoebing.example' },
  secretary: { name: 'Sune Skov', mail: 'sune.skov@bakkekoebing.example' },
} as const;
const MED = { id: 'hoved-med', name: 'Hoved-MED', kind: 'med' } as const;
const PARTS: AnswerParts = {
  challenge: 'Timerne skrives tre steder.',
  initiative: 'Timerne skrives ét sted fra nytår.',
  improvement: 'I sparer et kvarter om ugen.',
  horizon: { text: '1. halvår 2027', from: '2027-01-01', until: '2027-06-30' },
};
const REASON = 'Det er billigt, og mange har bedt om det.';
const MEETING = { 't.on': '2026-11-17', 't.item': '6', 't.word': 'agreed' };

let talk: Conversation;
let mette: Person;
let karen: Person;
let jens: Person;
let nanna: Person;
let dorthe: Person;
let sune: Person;
let channel: ChannelClient;
let numbers: readonly string[] = [];

/** Karen and Jens have a proposal each with the board; Nanna has the same problem as Karen. */
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-18T11:00:00.000Z') });
  talk = await startConversation({ register: { ...REGISTER, forums: [BOARD, MED] } });
  mette = talk.person('Mette Friis');
  karen = talk.person('Karen Holm');
  jens = talk.person('Jens Lauridsen');
  nanna = talk.person('Nanna Vest');
  dorthe = talk.person('Dorthe Dam');
  sune = talk.person('Sune Skov');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  for (const [person, text] of [
    [karen, TEXTS[0]],
    [jens, TEXTS[1]],
  ] as const) {
    await tap(person, await person.say(text ?? ''), 'Send nu', { inputs: { 'a.hassle': '4' } });
    vi.setSystemTime(new Date(Date.now() + 60_000));
  }
  await nanna.say('hjælp');
  numbers = (await talk.proposals()).map(({ no }) => no);
  await endorsedBy(nanna, numbers[0]);
  for (const no of numbers) await lieWithBoard(no);
});

afterEach(async () => {
  await talk.stop();
  vi.useRealTimers();
  expect(talk.errors).toEqual([]);
});

/** As if an owner had recommended it and it had gone on to the board. */
async function lieWithBoard(number: string, more: Partial<Proposal> = {}): Promise<void> {
  await change(number, 'lie', (proposal) => ({
    ...proposal,
    status: 'forwarded',
    holder: { kind: 'forum', forum: BOARD.id },
    dueOn: '2026-12-02',
    assessments: [anAssessment({ area: asId<AreaId>('it'), extent: 'small' })],
    decision: {
      version: 1,
      state: 'draft',
      outcome: 'planned',
      reason: REASON,
      parts: PARTS,
      by: asId<PersonId>('ole'),
      as: 'process-owner',
      at: '2026-11-16T09:00:00.000Z',
    },
    ...more,
  }));
}

async function change(
  number: string,
  operation: string,
  to: (proposal: Proposal) => Proposal,
): Promise<void> {
  const before = await read(number);
  const proposal = to(before.value);
  await talk.stores.proposals.change(`${operation}-${number}`, {
    proposal,
    before,
    says: [],
    events: [
      {
        no: proposal.no,
        kind: 'forwarded',
        at: new Date().toISOString(),
        by: 'system',
        from: before.value.status,
        to: proposal.status,
        holder: proposal.holder,
      },
    ],
  });
}

async function endorsedBy(person: Person, number = ''): Promise<void> {
  const before = await read(number);
  const known = await talk.stores.people.byEntra(talk.tenant, person.chat.entra);
  if (known === undefined) throw new Error('nobody');
  await talk.stores.proposals.change(`endorse-${number}`, {
    proposal: { ...before.value, endorsed: { people: 1, units: [] } },
    before,
    says: [],
    events: [],
    endorsement: {
      next: {
        no: before.value.no,
        person: known.value.id,
        at: new Date().toISOString(),
        following: true,
        examples: [{ draft: asId('2026-d'), at: new Date().toISOString(), text: ALSO }],
      },
    },
  });
}

async function read(number: string) {
  const all = await talk.proposals();
  const found = all.find(({ no }) => no === number);
  const stored = found && (await talk.stores.proposals.proposal(talk.tenant, found.no));
  if (stored === undefined) throw new Error(`no ${number}`);
  return stored;
}

const inChat = (person: Person, text: string) =>
  talk.connector.sent.filter(
    (sent) => sent.conversation === person.chat.conversation && textOf(seenIn(sent)).includes(text),
  );
const arrives = async (person: Person, text: string): Promise<Seen> =>
  seenIn(await talk.connector.waitFor((sent) => inChat(person, text).includes(sent)));

/** Dorthe, or whoever writes for her, decides it as it was recommended. */
async function decided(number = '', by = dorthe): Promise<Seen> {
  const form = await crafted(by, 'forum.open', { no: number });
  const decide = await tap(by, form, 'Afgør sagen', { inputs: MEETING });
  return tap(by, decide, 'Afgør');
}

/** Opens the ready answers for Mette alone. */
async function opened(): Promise<Seen> {
  const [line] = await channel.say('svar klar');
  return channel.tap(line, 'Åbn');
}

describe('deciding and publishing', () => {
  it('goes from the forum through the channel to everybody who has the problem', async () => {
    const [first = '', second = ''] = numbers;
    expect(textOf(await decided(first))).toContain(`${first} er afgjort.`);
    expect(textOf(await decided(second))).toContain(`${second} er afgjort.`);
    expect((await talk.proposals()).map(({ status }) => status)).toEqual([
      'forwarded',
      'forwarded',
    ]);
    for (const person of [karen, jens, nanna]) {
      expect(inChat(person, REASON)).toEqual([]);
      expect(textOf(await person.say(`vis ${first}`))).not.toContain(PARTS.initiative);
    }

    const list = await opened();
    expect(textOf(list)).toContain('2 svar ligger klar');
    expect(textOf(list)).toContain('3 personer får besked: 2 forslagsstillere og 1, der oplever');
    const confirm = await channel.tap(list, 'Send 2 svar');
    expect(textOf(await channel.tap(confirm, 'Send 2 svar'))).toContain('2 svar er sendt');

    for (const person of [karen, jens, nanna]) {
      const answer = textOf(await arrives(person, 'Timerne skrives ét sted fra nytår.'));
      expect(answer).toContain('Det bliver gjort');
      expect(answer).toContain('Direktionen');
      expect(answer).toContain('tiltrådt');
    }
    expect(await talk.proposals()).toMatchObject([
      { status: 'decided', outcome: 'planned', answer: REASON, holder: { kind: 'nobody' } },
      { status: 'decided', outcome: 'planned', decision: { state: 'published' } },
    ]);
    expect(await talk.stores.initiatives.all(talk.tenant)).toMatchObject([
      { title: 'Timerne skrives ét sted fra nytår', lead: { name: 'Ole Bang' }, state: 'planned' },
      { proposals: expect.any(Array) },
    ]);
  });

  it('sends once, however often it is pressed', async () => {
    await decided(numbers[0]);
    const confirm = await channel.tap(await opened(), 'Send 1 svar');

    const pressed = [
      await channel.tap(confirm, 'Send 1 svar'),
      await channel.tap(confirm, 'Send 1 svar'),
    ];

    for (const one of pressed) expect(textOf(one)).toContain('1 svar er sendt');
    await arrives(karen, REASON);
    expect(inChat(karen, REASON)).toHaveLength(1);
    expect(await talk.stores.initiatives.all(talk.tenant)).toHaveLength(1);
  });

  it('keeps what was typed when something is wrong with it, and asks for what is missing', async () => {
    const [no = ''] = numbers;
    const form = await crafted(dorthe, 'forum.open', { no });
    const wrong = await tap(dorthe, form, 'Afgør sagen', {
      inputs: { ...MEETING, 't.on': '2026-12-24', 't.note': 'Ring 010190-1234' },
    });
    expect(textOf(wrong)).toContain('Vælg mødets dag');
    expect(textOf(wrong)).toContain('Det ligner et cpr-nummer');
    const decide = await tap(dorthe, form, 'Afgør sagen', { inputs: MEETING });
    const lacking = await tap(dorthe, decide, 'Afgør', {
      inputs: { 'd.reason': ' ', 'd.horizon': 'snart', 'd.initiative': 'x'.repeat(PART_MAX + 1) },
    });
    expect(textOf(lacking)).toContain('Udfyld feltet.');
    expect(textOf(lacking)).toContain('Skriv hvornår');
    expect((await read(no)).value.decision?.state).toBe('draft');
  });

  it('is done by a secretary on behalf of the forum, and that is kept', async () => {
    const [no = ''] = numbers;
    expect(textOf(await crafted(sune, 'forum.open', { no }))).toContain(
      'du skriver på vegne af forummet',
    );

    await decided(no, sune);

    expect((await read(no)).value).toMatchObject({
      decision: { state: 'ready', as: 'secretary' },
      treatments: [{ decides: true, onBehalf: true, item: '6', word: 'agreed' }],
    });
  });

  it('goes back to those who sort when the forum wants it treated anew', async () => {
    const [no = ''] = numbers;
    const form = await crafted(dorthe, 'forum.open', { no });
    const decide = await tap(dorthe, form, 'Afgør sagen', { inputs: MEETING });

    const back = await tap(dorthe, decide, 'Afgør', {
      inputs: { 'd.outcome': 'sent-back', 'd.reason': 'Prisen mangler.' },
    });

    expect(textOf(back)).toContain('sendt tilbage');
    expect((await read(no)).value).toMatchObject({
      status: 'assessing',
      holder: { kind: 'team' },
      dueOn: '2026-12-02',
      decision: { state: 'draft', outcome: 'sent-back' },
    });
    const [line] = await channel.say('svar klar');
    expect(textOf(line as Seen)).toContain('Ingen svar ligger klar');
  });

  it('is noted by administrators when others prepare it, and shown as a trail', async () => {
    const [no = ''] = numbers;
    const [shown] = await channel.say(`vis ${no}`);
    const trail = await channel.tap(shown, 'Behandlinger');
    expect(textOf(trail)).toContain('Der er ikke noteret behandlinger endnu.');

    const noted = await channel.tap(trail, 'Notér behandling', {
      't.forum': MED.id,
      't.on': '2026-11-10',
      't.word': 'discussed',
      't.item': '3',
      't.note': 'Kun til os',
    });

    expect(textOf(noted)).toContain('Hoved-MED, 10. november 2026, punkt 3');
    expect(textOf(noted)).toContain('drøftet');
    expect((await read(no)).value.treatments).toHaveLength(1);
    await decided(no);
    await channel.tap(await channel.tap(await opened(), 'Send 1 svar'), 'Send 1 svar');
    const answer = await arrives(karen, REASON);
    expect(textOf(answer)).not.toContain('Kun til os');
  });

  it('decides several at one meeting by one press, and leaves what cannot be', async () => {
    const [first = '', second = ''] = numbers;
    await change(second, 'undraft', ({ decision: _, ...rest }) => rest);
    const form = await crafted(dorthe, 'forum.open', { no: first });
    const sitting = await tap(dorthe, form, 'Afgør flere på én gang (2)');

    const preview = await tap(dorthe, sitting, 'Se, hvad der sker', {
      inputs: { ...MEETING, 's.outcome': 'in-progress' },
    });
    expect(textOf(preview)).toContain('Afgør 1 forslag?');
    expect(textOf(preview)).toContain('mangler indstilling');
    const done = [
      await tap(dorthe, preview, 'Afgør 1 forslag'),
      await tap(dorthe, preview, 'Afgør 1 forslag'),
    ];

    for (const one of done) expect(textOf(one)).toContain('1 forslag er afgjort');
    expect((await read(first)).value).toMatchObject({
      decision: { state: 'ready', outcome: 'in-progress', reason: REASON, version: 2 },
      treatments: [{ item: '6', decides: true }],
    });
    expect((await read(second)).value.holder).toEqual({ kind: 'forum', forum: BOARD.id });
  });
});

describe('an initiative under way', () => {
  it('is chosen by the forum, and one that is over by then holds the answer back', async () => {
    const [no = ''] = numbers;
    const under = anInitiative('mus', { tenant: talk.tenant, title: 'Ét skema til alt' });
    await talk.stores.initiatives.save(under, undefined, []);
    const form = await crafted(dorthe, 'forum.open', { no });
    const decide = await tap(dorthe, form, 'Afgør sagen', { inputs: MEETING });
    await tap(dorthe, decide, 'Afgør', { inputs: { 'd.partOf': 'mus' } });
    expect((await read(no)).value.decision).toMatchObject({ state: 'ready', partOf: 'mus' });
    const there = await talk.stores.initiatives.initiative(talk.tenant, under.id);
    if (there === undefined) throw new Error('not there');
    await talk.stores.initiatives.save({ ...under, state: 'dropped', version: 2 }, there.tag, []);
    vi.setSystemTime(new Date(Date.now() + 60_000));

    const confirm = await channel.tap(await opened(), 'Send 1 svar');
    expect(textOf(await channel.tap(confirm, 'Send 1 svar'))).toContain(
      'hører til et tiltag, der er slut',
    );
    expect((await read(no)).value.status).toBe('forwarded');

    const review = await channel.tap(await opened(), 'Gennemgå');
    expect(textOf(review)).toContain('Det tiltag kan ikke vælges mere.');
    await channel.tap(review, 'Gem og næste', { 'd.partOf': 'none' });
    await channel.tap(await channel.tap(await opened(), 'Send 1 svar'), 'Send 1 svar');
    expect((await read(no)).value.status).toBe('decided');
    expect(await talk.stores.initiatives.all(talk.tenant)).toHaveLength(2);
  });
});

describe('what touches control or law', () => {
  it('is told nobody before it is noted that its reviewer has looked', async () => {
    const [no = ''] = numbers;
    await decided(no);
    await change(no, 'flag', (proposal) => ({
      ...proposal,
      flags: { touchesLaw: { reviewer: 'Ida Holm' } },
    }));
    const list = await opened();
    expect(textOf(list)).toContain('1 kan ikke sendes endnu');
    expect(textOf(list)).toContain('mangler gennemsyn af lov og kontrol');
    const { version = 0 } = (await read(no)).value.decision ?? {};
    const forged = await crafted(mette, 'answers.send', { answers: [{ no, version }] });
    expect(textOf(forged)).toContain('Intet er sendt');
    expect((await read(no)).value.status).toBe('forwarded');

    const review = await channel.tap(list, 'Ret');
    expect(textOf(review)).toContain('skal ses igennem af Ida Holm');
    const noted = await channel.tap(review, 'Set igennem af Ida Holm', { 'd.reason': 'Ny grund' });
    expect(textOf(noted)).toContain('✓ Noteret: Ida Holm har set det igennem');
    expect(textOf(noted)).toContain('(noteret af Mette Friis)');
    expect(valuesOf(noted)['d.reason']).toBe('Ny grund');
    expect((await read(no)).value.flags?.touchesLaw).toMatchObject({
      reviewer: 'Ida Holm',
      reviewedAt: '2026-11-18',
    });
    await channel.tap(await channel.tap(await opened(), 'Send 1 svar'), 'Send 1 svar');
    expect((await read(no)).value.status).toBe('decided');
    expect(textOf(await arrives(karen, REASON))).not.toContain('Ida Holm');
  });
});

describe('looking answers through', () => {
  it('shows what cannot be sent and why, mends it, and gives a sample to whoever asks', async () => {
    const [no = ''] = numbers;
    await decided(no);
    await change(no, 'enlarge', (proposal) => ({
      ...proposal,
      assessments: [anAssessment({ extent: 'large' })],
    }));

    const list = await opened();
    expect(textOf(list)).toContain('1 kan ikke sendes endnu');
    expect(textOf(list)).toContain('mangler “Det kan vi gøre nu” og “Det skal afklares først”');
    expect(titlesOf(list)).not.toContain('Send 1 svar');
    const review = await channel.tap(list, 'Ret');
    const mended = await channel.tap(review, 'Gem og næste', {
      'd.now': 'Nu samler vi skemaerne.',
      'd.first': 'Først skal prisen kendes.',
    });
    expect(textOf(mended)).toContain(`✓ Gemt: ${no}`);
    const again = await channel.tap(mended, 'Gennemgå');
    expect(titlesOf(again)).toContain('Send en prøve til mig');
    const sample = await crafted(mette, 'answers.sample', { no });
    expect(sample.line).toContain('Prøven kommer');

    expect(textOf(await arrives(mette, 'Først skal prisen kendes.'))).toContain('Det bliver gjort');
    expect(inChat(karen, 'Først skal prisen kendes.')).toEqual([]);
    expect((await read(no)).value.status).toBe('forwarded');
  });
});

describe('whoever may not', () => {
  it('is refused whatever the card says', async () => {
    const [no = ''] = numbers;
    await decided(no);
    const treatment = (await read(no)).value.treatments?.[0]?.at ?? '';
    const before = await talk.proposals();
    const inputs = { ...MEETING, 't.forum': MED.id, 'd.outcome': 'done', 'd.reason': 'Nej' };
    const sitting = {
      on: '2026-11-17',
      word: 'agreed',
      outcome: 'done',
      proposals: numbers.map((one) => ({ no: one, seen: 1 })),
    };
    const forum = BOARD.id;

    for (const person of [karen, nanna, mette]) {
      for (const [verb, data] of [
        ['forum.open', { no }],
        ['forum.treat', { no, go: 'decide' }],
        ['forum.settle', { no, treatment, seen: 2 }],
        ['sitting.open', { forum }],
        ['sitting.look', { forum, 's.proposals': numbers.join(',') }],
        ['sitting.settle', { forum, sitting }],
      ] as const) {
        const refused = await crafted(person, verb, { ...data, ...inputs });
        expect(textOf(refused), `${person.chat.name} ${verb}`).toContain('Det kan jeg ikke finde');
      }
    }
    for (const person of [karen, nanna, dorthe, sune]) {
      for (const [verb, data] of [
        ['treatment.open', { no }],
        ['treatment.add', { no }],
        ['answers.open', {}],
        ['answers.show', { no }],
        ['answers.next', { no }],
        ['answers.save', { no, seen: 2 }],
        ['answers.sample', { no }],
        ['answers.unreached', {}],
        ['answers.look', {}],
        ['answers.send', { answers: [{ no, version: 2 }] }],
      ] as const) {
        const refused = await crafted(person, verb, { ...data, ...inputs });
        expect(textOf(refused), `${person.chat.name} ${verb}`).toContain('har du ikke adgang til');
      }
    }
    expect(await talk.proposals()).toEqual(before);
  });
});
