import { describe, expect, it } from 'vitest';
import type { Audience, Content, Message } from '../../../src/domain/delivery/message.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import { heardAgain } from '../../../src/usecases/delivery/heard-again.ts';
import { isThreadToOne, toldBefore } from '../../../src/usecases/delivery/told-before.ts';
import { NO, TENANT } from '../../support/builders.ts';
import { CHANNEL, personalPlace } from '../../support/channel-world.ts';
import { aRelayWorld, aUnit, QUESTION, type RelayWorld } from '../../support/relay-world.ts';

const unit = aUnit('12', { leader: { name: 'Lise' } });
const ole = asId<PersonId>('ole');
const audience: Audience = { kind: 'proposer', person: ole, unit: unit.id, nameKept: false };
const CLOSED: Content = { kind: 'question-answered', no: NO, title: 'Vagtplan' };
const wording = (revision: number, content: Content, over: Partial<Message> = {}): Message => ({
  audience,
  content,
  thread: { id: 'question~1', revision },
  ...over,
});
const away = { unreachable: { why: 'gone', since: '2026-11-20T09:00:00.000Z' } } as const;

/** Ole has handed something in; Lise leads his unit. */
async function aSchool(over: Parameters<RelayWorld['person']>[1] = {}): Promise<RelayWorld> {
  const world = await aRelayWorld();
  await world.stores.registry.put(TENANT, { units: [unit], areas: [], forums: [], guidance: [] });
  await world.person('Ole', over);
  await world.person('Lise');
  return world;
}
const cameBack = async (world: RelayWorld) => {
  const known = await world.stores.people.byId(TENANT, ole);
  if (known === undefined) throw new Error('nobody is Ole');
  const { unreachable: _, ...reachable } = known.value;
  await world.stores.people.save(reachable, known.tag, []);
};
const came = (world: RelayWorld, to: string) =>
  world.became('question~1', to, { state: 'sent', activity: `a-${to}` });
const entries = async (world: RelayWorld) => {
  const found = await world.stores.ledger.entriesOf(TENANT, 'question~1', 10);
  return found.map(({ value }) => `${value.to} ${value.state} ${value.content.kind}`);
};

describe('toldBefore', () => {
  it('leaves a first wording, and whatever goes to many, to its audience', async () => {
    const { deps } = await aSchool();
    const others: readonly Message[] = [
      wording(1, QUESTION),
      { audience, content: QUESTION },
      wording(2, CLOSED, { audience: { kind: 'everyone' } }),
      wording(2, CLOSED, { audience: { kind: 'leaders' } }),
      wording(2, CLOSED, { audience: { kind: 'place', place: CHANNEL } }),
    ];

    for (const message of others) expect(await toldBefore(deps, TENANT, message)).toBeUndefined();
  });

  it('finds whoever has an entry as that says, blocked or not', async () => {
    const world = await aSchool(away);
    await world.say(wording(1, QUESTION, { audience: { kind: 'person', person: ole } }));
    await world.relay();

    expect(await toldBefore(world.deps, TENANT, wording(2, CLOSED))).toEqual([
      { to: 'ole', person: 'ole', place: personalPlace('Ole'), language: 'da', blocked: 'gone' },
    ]);
  });

  it('finds nobody for the end of a question never put, but the audience of other news', async () => {
    const { deps } = await aSchool();

    expect(await toldBefore(deps, TENANT, wording(2, CLOSED))).toEqual([]);
    expect(await toldBefore(deps, TENANT, wording(2, QUESTION))).toBeUndefined();
  });
});

describe('a question that is over', () => {
  it('is closed at the leader who has it, when the proposer came back meanwhile', async () => {
    const world = await aSchool(away);
    await world.say(wording(1, QUESTION));
    await world.relay();
    await came(world, 'lise');
    await cameBack(world);
    await world.say(wording(2, CLOSED));

    expect(await world.relay()).toBe(1);

    expect(await entries(world)).toEqual(['lise queued question-answered']);
    expect(await world.entry('question~1', 'lise')).toMatchObject({
      activity: 'a-lise',
      revision: 2,
    });
  });

  it('is closed at the proposer who has it, and nothing is said to the leader who does not', async () => {
    const world = await aSchool();
    await world.say(wording(1, QUESTION));
    await world.relay();
    await came(world, 'ole');
    await world.changed(ole, away);
    await world.say(wording(2, CLOSED));

    expect(await world.relay()).toBe(1);

    expect(await entries(world)).toEqual(['ole queued question-answered']);
  });

  it('is closed at both who have it', async () => {
    const world = await aSchool();
    await world.say(wording(1, QUESTION));
    await world.relay();
    await world.say(wording(1, QUESTION, { audience: { ...audience, turnedAway: true } }));
    await world.relay();
    await came(world, 'ole');
    await came(world, 'lise');
    await world.say(wording(2, CLOSED));

    await world.relay();

    expect(await entries(world)).toEqual([
      'lise queued question-answered',
      'ole queued question-answered',
    ]);
  });

  it('is not put to the leader after all, when Teams turns the proposer away only then', async () => {
    const world = await aSchool();
    await world.say(wording(1, QUESTION));
    await world.relay();
    await came(world, 'ole');
    await world.say(wording(2, CLOSED));
    await world.relay();
    await world.say(wording(1, QUESTION, { audience: { ...audience, turnedAway: true } }));

    expect(await world.relay()).toBe(1);

    expect(await entries(world)).toEqual(['ole queued question-answered']);
  });

  it('waits for a question that could not be relayed yet', async () => {
    const world = await aSchool();
    await world.say(wording(1, QUESTION), wording(2, CLOSED));
    const ledger = {
      ...world.stores.ledger,
      queue: async () => {
        throw new Error('storage is away');
      },
    };

    await expect(world.relay({ ledger })).rejects.toThrow('1 rows not relayed');
    expect(await world.stores.outbox.waiting(TENANT, 10)).toHaveLength(2);

    expect(await world.relay()).toBe(2);
    expect(await entries(world)).toEqual(['ole blocked question-answered']);
  });

  it('is not said to whoever never heard the question, nor once they are back', async () => {
    const world = await aSchool(away);
    await world.say(wording(1, QUESTION, { audience: { kind: 'person', person: ole } }));
    await world.relay();
    await world.say(wording(2, CLOSED, { audience: { kind: 'person', person: ole } }));
    await world.relay();

    const known = await world.stores.people.byId(TENANT, ole);
    if (known === undefined) throw new Error('nobody is Ole');
    await heardAgain(world.deps, known);

    expect(await world.queued()).toEqual([]);
    expect(await entries(world)).toEqual(['ole blocked question-answered']);
  });

  it('is told to nobody when it was never put', async () => {
    const world = await aSchool();
    await world.say(wording(2, CLOSED));

    expect(await world.relay()).toBe(1);

    expect(await entries(world)).toEqual([]);
    expect(await world.stores.outbox.waiting(TENANT, 10)).toEqual([]);
  });
});

describe('isThreadToOne', () => {
  it('is true of a thread to a person or proposer only', () => {
    const kinds = [audience, { kind: 'person', person: ole }, { kind: 'everyone' }] as const;

    expect(kinds.map((to) => isThreadToOne(wording(1, QUESTION, { audience: to })))).toEqual([
      true,
      true,
      false,
    ]);
    expect(isThreadToOne({ audience, content: QUESTION })).toBe(false);
  });
});
