import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Verb } from '../../src/cards/actions.ts';
import { parsePress } from '../../src/cards/actions.ts';
import { drafted, letterId } from '../../src/domain/delivery/letter.ts';
import type { Initiative } from '../../src/domain/initiative/initiative.ts';
import type { Assessment } from '../../src/domain/proposal/assessment.ts';
import type { Decision } from '../../src/domain/proposal/decision.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import {
  type AreaId,
  asId,
  type InitiativeId,
  type PersonId,
} from '../../src/domain/shared/ids.ts';
import { may, type Role } from '../../src/domain/shared/permissions.ts';
import { createStores } from '../../src/storage/index.ts';
import type { Person } from '../../tools/client/person.ts';
import { bindChannel } from '../support/bind-channel.ts';
import {
  type Conversation,
  crafted,
  inChannel,
  membersOf,
  startConversation,
  tap,
  textOf,
} from '../support/conversation.ts';
import { EVERY_VERB, type Named, TYPED } from '../support/every-verb.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
/** A channel of the same municipality, where anybody may be. */
const ELSEWHERE = '19:andet@thread.tacv2';
const TEXTS = [
  'Vagtplanen skrives af i hånden tre steder hver eneste fredag.',
  'Nøglerne til gymnastiksalen skal bestilles på et skema i to eksemplarer.',
  'Tavlen i personalerummet skal godkendes af fire forskellige personer.',
];
const AT = '2026-11-18T11:00:00.000Z';
/** What nobody but those who handle it may see, and what a stranger may not see either. */
const INTERNAL = ['HEMMELIG NOTE', 'HEMMELIG BEGRUNDELSE'];
const WORDS = ['Vagtplanen skrives', 'Nøglerne til gymnastiksalen', 'Tavlen i personalerummet'];
const LETTER = letterId(AT, 'abcdefghij');
const INITIATIVE = asId<InitiativeId>('2026-0001-1');

let talk: Conversation;
let named: Omit<Named, 'no'>;
const people = new Map<string, Person>();

/**
 * Karen's proposals lie in the queue, with the owner of It and with the executive board; somebody else
 * has each of the posts there are for them.
 */
beforeAll(async () => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date(AT) });
  talk = await startConversation();
  const mette = talk.person('Mette Friis');
  const karen = talk.person('Karen Holm');
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette]));
  const channel = inChannel(talk, mette, CHANNEL);
  await bindChannel(talk, channel);
  for (const text of TEXTS) {
    const seen = await karen.say(text);
    await tap(karen, seen, 'Send nu', { inputs: { 'a.hassle': '4' } });
  }
  await spread();
  for (const name of ['Fremmed Leder', 'Rita Læser', 'Vera Vært', 'Lone Løn', 'Poul Udvalg']) {
    const one = talk.person(name);
    await one.say('hjælp');
    people.set(name, one);
  }
  const gitte = talk.person('Gitte Gæst');
  await gitte.say('hjælp');
  for (const one of [mette, karen, gitte]) people.set(one.chat.name, one);
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [mette], [gitte]));
  talk.connector.setMembers(ELSEWHERE, membersOf(talk.tenant, [mette, karen], [gitte]));
  await give('Rita Læser', 'reader');
  await give('Vera Vært', 'host');
  // What was stored beside the bot is known to it after ten seconds, who is in a channel after five minutes.
  vi.setSystemTime(new Date('2026-11-18T11:06:00.000Z'));
});

afterAll(async () => {
  await talk.stop();
  vi.useRealTimers();
});

async function give(name: string, role: 'reader' | 'host'): Promise<void> {
  const entra = people.get(name)?.chat.entra ?? '';
  const stored = await talk.stores.people.byEntra(talk.tenant, entra);
  const person = stored?.value.id;
  if (person === undefined) throw new Error(`${name} is not known`);
  await talk.stores.grants.give(talk.tenant, { person, role, by: person, at: AT });
}

/** Puts the proposals where they are to lie, with what must not be seen. */
async function spread(): Promise<void> {
  const { stores, tenant } = talk;
  const mail = 'somebody.else@bakkekoebing.example';
  await stores.registry.put(tenant, {
    areas: [
      {
        id: asId<AreaId>('it'),
        name: { da: 'It og adgange', en: 'IT' },
        owner: { name: 'x', mail },
      },
      {
        id: asId<AreaId>('loen'),
        name: { da: 'Løn', en: 'Pay' },
        owner: { name: 'Lone Løn', mail: 'lone.løn@bakkekoebing.example' },
      },
    ],
    forums: [
      { id: 'dir', name: 'Direktionen', kind: 'executive', decider: { name: 'x', mail } },
      {
        id: 'oeu',
        name: 'Økonomiudvalget',
        kind: 'committee',
        decider: { name: 'Poul Udvalg', mail: 'poul.udvalg@bakkekoebing.example' },
      },
    ],
  });
  const [first, second, third] = await talk.proposals();
  if (first === undefined || second === undefined || third === undefined) throw new Error('no no');
  const by = asId<PersonId>('mette');
  const assessment: Assessment = {
    ...{ area: 'it', need: 'system', authority: 'process-owner', extent: 'small', value: 'high' },
    ...{ note: 'HEMMELIG NOTE', by, at: AT, version: 1 },
  };
  const assessments = [assessment];
  const decision: Decision = {
    ...{ version: 1, state: 'draft', outcome: 'planned', reason: 'HEMMELIG BEGRUNDELSE' },
    ...{ by, as: 'process-owner', at: AT },
  };
  const notes = [{ by, at: AT, text: 'HEMMELIG NOTE' }];
  await put(first, { status: 'assessing', assessments, notes });
  await put(second, {
    ...{ status: 'forwarded', holder: { kind: 'owner', area: 'it' }, dueOn: '2026-12-02' },
    ...{ assessments, notes, decision },
  });
  await put(third, {
    ...{ status: 'forwarded', holder: { kind: 'forum', forum: 'dir' }, dueOn: '2026-12-02' },
    ...{ assessments, notes, decision },
  });
  const initiative: Initiative = {
    ...{ tenant, id: INITIATIVE, version: 1, title: 'Ét skema', what: 'Ét skema' },
    ...{ improvement: 'Mindre bøvl', state: 'planned', proposals: [second.no], followers: [] },
    ...{ milestones: [], realised: [], createdAt: AT, changedAt: AT, said: [], area: 'it' },
  };
  await stores.initiatives.save(initiative, undefined, []);
  const letter = drafted(
    { tenant, id: LETTER },
    { title: 'Nyt', text: 'Nyt', to: { kind: 'everyone' }, by: 'Mette', at: AT },
  );
  await stores.letters.save(letter, undefined, []);
  named = {
    ...{ other: second.no, initiative: INITIATIVE, forum: 'dir', letter: LETTER },
    ...{ person: first.proposer, draft: '2026-made-up', round: 'made-up' },
  };
}

async function put(proposal: Proposal, differs: Partial<Proposal>): Promise<void> {
  const before = await talk.stores.proposals.proposal(talk.tenant, proposal.no);
  const { no } = proposal;
  const event = { no, kind: 'assessed', at: AT, by: asId<PersonId>('mette') } as const;
  await talk.stores.proposals.change(`set up ${no}`, {
    proposal: { ...proposal, ...differs },
    ...(before && { before }),
    events: [{ ...event, to: differs.status ?? proposal.status }],
    says: [],
  });
}

/** Everything a press could change that is not one's own, read anew. */
async function world(): Promise<string> {
  const ids = { fresh: () => crypto.randomUUID() };
  const stores = createStores(talk.storage, { clock: { now: () => new Date() }, ids });
  const { tenant } = talk;
  return JSON.stringify([
    await talk.proposals(),
    await stores.initiatives.all(tenant),
    await stores.registry.register(tenant),
    await stores.registry.rulesNow(tenant),
    await stores.grants.all(tenant),
    await stores.people.channel(tenant),
    await stores.letters.letter(tenant, LETTER),
    // Anybody may have their own data, and it is noted.
    (await stores.audit.month(tenant, '2026-11')).filter(({ more }) => more !== 'own-data'),
  ]);
}

const VERBS = Object.keys(EVERY_VERB).filter((verb): verb is Verb => verb in EVERY_VERB);

/** Roles the person may seem to have for Karen's proposals, and are refused with. */
const CALLERS: readonly (readonly [string, readonly Role[]])[] = [
  ['Fremmed Leder', []],
  ['Rita Læser', ['reader']],
  ['Vera Vært', ['host']],
  ['Lone Løn', []],
  ['Poul Udvalg', []],
];

describe.each(CALLERS)('pressed by %s', (name, roles) => {
  it.each(VERBS)(
    '%s changes nothing that is not theirs, and shows nothing either',
    async (verb) => {
      const [needs, dataOf] = EVERY_VERB[verb];
      const person = people.get(name);
      if (person === undefined) throw new Error(`${name} is not known`);
      const before = await world();
      const shown: string[] = [];

      for (const { no } of await talk.proposals()) {
        const data = { ...TYPED, ...dataOf({ ...named, no }) };
        expect(parsePress(verb, data)).toBeDefined();
        shown.push(JSON.stringify(await crafted(person, verb, data)));
      }

      const allowed = needs !== 'anybody' && needs.some((right) => may(roles, right));
      expect(await world()).toBe(before);
      const hidden = allowed || may(roles, 'see') ? [] : [...INTERNAL, ...WORDS];
      expect(hidden.filter((words) => shown.some((card) => card.includes(words)))).toEqual([]);
    },
  );
});

/** A guest, one of another area, the proposer and an administrator, where others look on. */
const LOOKED_ON: readonly (readonly [string, string])[] = [
  ['Gitte Gæst', CHANNEL],
  ['Lone Løn', CHANNEL],
  ['Karen Holm', ELSEWHERE],
  ['Mette Friis', ELSEWHERE],
];

describe.each(LOOKED_ON)('pressed by %s in %s', (name, place) => {
  it('every button changes nothing that is not theirs, and shows nothing to others', async () => {
    const person = people.get(name);
    const [first] = await talk.proposals();
    if (person === undefined || first === undefined) throw new Error('nobody there');
    const client = inChannel(talk, person, place);
    const before = await world();
    const faults: string[] = [];

    for (const verb of VERBS) {
      const sent = talk.connector.sent.length;
      const data = { ...TYPED, ...EVERY_VERB[verb][1]({ ...named, no: first.no }) };
      const seen = JSON.stringify([
        await client.craft(verb, data),
        talk.connector.sent.slice(sent),
      ]);
      if ([...INTERNAL, ...WORDS].some((words) => seen.includes(words))) faults.push(verb);
    }

    expect(faults).toEqual([]);
    expect(await world()).toBe(before);
  }, 60_000);
});

it('left no error behind', () => {
  expect(talk.errors).toEqual([]);
});

it('is pressed by those who may see something, and shows it then', async () => {
  const rita = people.get('Rita Læser');
  const [first] = await talk.proposals();
  if (rita === undefined || first === undefined) throw new Error('nobody there');

  expect(textOf(await crafted(rita, 'proposal.show', { no: first.no }))).toContain(WORDS[0]);
});
