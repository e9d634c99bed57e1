/** A small municipality to be hostile to: a leader with two proposals, administrators, an owner, a stranger. */
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { asId, type PersonId } from '../../src/domain/shared/ids.ts';
import type { Person } from '../../tools/client/person.ts';
import type { Spot } from './activities.ts';
import { bindChannel } from './bind-channel.ts';
import { type Conversation, inChannel, membersOf, startConversation, tap } from './conversation.ts';
import { everyRow } from './every-row.ts';
import type { Named } from './every-verb.ts';
import { fakeTimers } from './fake-timers.ts';
import { written } from './hostile-values.ts';

const CHANNEL = '19:forenkling@thread.tacv2';
const TEXTS = [
  'Vagtplanen skrives af i hånden tre steder hver eneste fredag.',
  'Nøglerne til gymnastiksalen skal bestilles på et skema i to eksemplarer.',
];

export type Somebody = 'stranger' | 'leader' | 'administrator' | 'owner';

export interface HostileWorld {
  readonly talk: Conversation;
  readonly people: Readonly<Record<Somebody, Person>>;
  /** Where each of them speaks. */
  readonly spots: Readonly<Record<Somebody, Spot>>;
  /** What payloads may name: things of others. */
  readonly named: Named;
  /** Opaque id of somebody. */
  readonly idOf: (who: Somebody) => Promise<string>;
  /** Every row a turn writes, as text; what delivery and the jobs go on with meanwhile is left out. */
  readonly rows: () => Promise<ReadonlyMap<string, string>>;
  /** Sends whatever it is to the bot. */
  readonly send: (body: unknown) => Promise<{ readonly status: number; readonly text: string }>;
}

/** Jobs stand still: every row that changes was changed by a turn. */
export async function aHostileWorld(): Promise<HostileWorld> {
  const time = { clock: { now: () => new Date() }, timers: fakeTimers() };
  const talk = await startConversation({ time });
  const people = {
    stranger: talk.person('Fremmed Leder'),
    leader: talk.person('Karen Holm'),
    administrator: talk.person('Mette Friis'),
    owner: talk.person('Ole Bang'),
  };
  const { administrator, leader } = people;
  talk.connector.setMembers(CHANNEL, membersOf(talk.tenant, [administrator]));
  await bindChannel(talk, inChannel(talk, administrator, CHANNEL));
  for (const text of TEXTS) {
    const page = await leader.say(text);
    await tap(leader, page, 'Send nu', { inputs: { 'a.hassle': '4' } });
  }
  await people.stranger.say('hjælp');
  await people.owner.say('hjælp');
  const [first, second] = await talk.proposals();
  if (first === undefined || second === undefined) throw new Error('nothing was handed in');
  await forward(talk, first);
  const spotOf = ({ chat }: Person): Spot => ({
    kind: 'personal',
    serviceUrl: talk.connector.url,
    tenant: talk.tenant,
    by: { entra: chat.entra, name: chat.name },
    conversation: chat.conversation,
  });
  const entraOf = (who: Somebody) => people[who].chat.entra;
  return {
    talk,
    people,
    spots: {
      stranger: spotOf(people.stranger),
      leader: spotOf(leader),
      owner: spotOf(people.owner),
      administrator: { ...spotOf(administrator), kind: 'channel', conversation: CHANNEL },
    },
    named: {
      ...{ no: first.no, other: second.no, initiative: '2026-0001-1', forum: 'dir' },
      ...{ letter: 'none', person: first.proposer, draft: '2026-made-up', round: 'made-up' },
    },
    idOf: async (who) =>
      (await talk.stores.people.byEntra(talk.tenant, entraOf(who)))?.value.id ?? '?',
    rows: async () => {
      const rows = [...(await everyRow(talk.storage, talk.tenant))];
      const own = rows.filter(([key]) => !/^(ledger|jobs) | o~/.test(key));
      return new Map(own.map(([key, cells]) => [key, JSON.stringify(cells)]));
    },
    send: (body) => send(talk.url, body),
  };
}

/** With the owner of It, whose answer it waits for. */
async function forward({ stores, tenant }: Conversation, { no }: Proposal): Promise<void> {
  const before = await stores.proposals.proposal(tenant, no);
  if (before === undefined) throw new Error('it is not there');
  const [by, at] = [asId<PersonId>('mette'), new Date().toISOString()];
  const holder = { kind: 'owner', area: 'it' } as const;
  await stores.proposals.change(`set up ${no}`, {
    proposal: { ...before.value, status: 'forwarded', holder, dueOn: '2026-12-02' },
    before,
    events: [{ no, kind: 'assessed', at, by, to: 'forwarded' }],
    says: [],
  });
}

async function send(url: string, body: unknown): Promise<{ status: number; text: string }> {
  const answer = await fetch(`${url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: written(body),
  });
  return { status: answer.status, text: await answer.text() };
}
