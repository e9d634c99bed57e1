import { describe, expect, it } from 'vitest';
import type { Audience } from '../../../src/domain/delivery/message.ts';
import { DEFAULT_SCHEDULE } from '../../../src/domain/digest/schedule.ts';
import type { Unreachable } from '../../../src/domain/people/person.ts';
import { asId, type PersonId } from '../../../src/domain/shared/ids.ts';
import type { Unit } from '../../../src/domain/shared/register.ts';
import { makeRecipients } from '../../../src/usecases/delivery/recipients.ts';
import { aProposal as aCase, no } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { CHANNEL } from '../../support/channel-world.ts';
import { aRelayWorld, aUnit, type RelayWorld } from '../../support/relay-world.ts';

const UNREACHABLE: Unreachable = { why: 'gone', since: '2026-11-20T09:00:00.000Z' };
const id = (text: string) => asId<PersonId>(text);

async function aSchool(...units: readonly Unit[]): Promise<RelayWorld> {
  const world = await aRelayWorld();
  await world.stores.registry.put(TENANT, { units, areas: [] });
  return world;
}

/** Everybody on every page, as `to` or `to:why`. */
async function told(world: RelayWorld, audience: Audience, manner: 'case' | 'letter' = 'letter') {
  const recipients = makeRecipients(world.deps, TENANT);
  const all: string[] = [];
  let after: string | undefined;
  do {
    const page = await recipients.page(audience, manner, after);
    all.push(...page.recipients.map(({ to, blocked }) => (blocked ? `${to}:${blocked}` : to)));
    after = page.next;
  } while (after !== undefined);
  return all;
}

describe('recipients of everyone', () => {
  it('are those who ever spoke to us in a personal chat, unreachable ones too', async () => {
    const world = await aRelayWorld();
    await world.person('Ole');
    await world.person('Ida', { unreachable: UNREACHABLE });

    expect((await told(world, { kind: 'everyone' })).toSorted()).toEqual(['ida:gone', 'ole']);
  });

  it('leave out who wants no letters, but not from news of a case', async () => {
    const world = await aRelayWorld();
    await world.person('Ole', { noLetters: true });

    expect(await told(world, { kind: 'everyone' }, 'letter')).toEqual([]);
    expect(await told(world, { kind: 'everyone' }, 'case')).toEqual(['ole']);
  });
});

describe('recipients of administrators', () => {
  it('are the members of the channel, with those we cannot reach', async () => {
    const world = await aRelayWorld();
    await world.person('Ole');
    const channel = {
      tenant: TENANT,
      place: CHANNEL,
      boundAt: '2026-11-20T09:00:00.000Z',
      boundBy: id('ole'),
      schedule: DEFAULT_SCHEDULE,
      knownMembers: [id('ole'), id('ida')],
    } as const;
    await world.stores.people.saveChannel(channel, undefined, []);

    expect(await told(world, { kind: 'administrators' })).toEqual(['ole', 'ida:no-conversation']);
  });

  it('are nobody without a channel', async () => {
    expect(await told(await aRelayWorld(), { kind: 'administrators' })).toEqual([]);
  });
});

describe('recipients of the channel', () => {
  const channel = (over: object = {}) => ({
    tenant: TENANT,
    place: CHANNEL,
    boundAt: '2026-11-20T09:00:00.000Z',
    boundBy: id('ole'),
    schedule: DEFAULT_SCHEDULE,
    knownMembers: [],
    ...over,
  });

  it('are the channel that is bound by then, and nobody without one', async () => {
    const world = await aRelayWorld();
    expect(await told(world, { kind: 'channel' })).toEqual([]);

    await world.stores.people.saveChannel(channel(), undefined, []);

    expect(await told(world, { kind: 'channel' })).toEqual([CHANNEL.conversation]);
  });

  it('are nobody while the channel is gone', async () => {
    const world = await aRelayWorld();
    const gone = channel({ goneAt: '2026-11-22T09:00:00.000Z' });
    await world.stores.people.saveChannel(gone, undefined, []);

    expect(await told(world, { kind: 'channel' })).toEqual([]);
  });
});

describe('recipients of endorsers', () => {
  const [FIRST, SECOND] = [no('2026-0001'), no('2026-0002')];
  const audience = (over: Partial<Extract<Audience, { kind: 'endorsers' }>> = {}): Audience => ({
    kind: 'endorsers',
    of: [FIRST, SECOND],
    but: id('proposer'),
    ...over,
  });

  /** Two proposals, each with those who said that they experience it too. */
  async function twoProposals(
    first: Readonly<Record<string, boolean>>,
    second: Readonly<Record<string, boolean>>,
  ): Promise<RelayWorld> {
    const world = await aRelayWorld();
    for (const name of ['Ole', 'Ida', 'Per', 'Lise', 'Proposer']) await world.person(name);
    for (const [number, following] of [first, second].entries()) {
      const proposer = id(number === 0 ? 'proposer' : 'lise');
      const made = aCase(`2026-000${number + 1}`, { proposer });
      await world.stores.proposals.add({ tenant: TENANT, year: 2026 }, `add-${number}`, () => ({
        proposal: made,
        events: [],
        says: [],
      }));
      for (const [name, follows] of Object.entries(following)) {
        const before = await world.stores.proposals.proposal(TENANT, made.no);
        if (before === undefined) throw new Error('not there');
        await world.stores.proposals.change(`endorse-${number}-${name}`, {
          proposal: before.value,
          before,
          events: [],
          endorsement: {
            next: {
              no: made.no,
              person: id(name),
              at: '2026-11-20T09:00:00.000Z',
              following: follows,
              examples: [],
            },
          },
          says: [],
        });
      }
    }
    return world;
  }

  it('are those who follow either, and who raised the one that was merged', async () => {
    const world = await twoProposals({ ole: true, ida: false }, { per: true });

    expect((await told(world, audience(), 'case')).toSorted()).toEqual(['lise', 'ole', 'per']);
  });

  it('leave out who is told otherwise, whatever they said', async () => {
    const world = await twoProposals({ ole: true, proposer: true }, { proposer: true });

    expect(await told(world, audience(), 'case')).not.toContain('proposer');
    expect(await told(world, audience({ but: id('lise') }), 'case')).not.toContain('lise');
  });

  it('come a proposal at a time, and one who follows both has one entry', async () => {
    const world = await twoProposals({ ole: true }, { ole: true, per: true });
    const content = { kind: 'reopened', no: FIRST } as const;
    await world.say({ audience: audience(), content });

    await world.relay();

    const queued = (await world.queued()).map(({ to }) => to);
    expect(queued.toSorted()).toEqual(['lise', 'ole', 'per']);
  });
});

describe('recipients of a proposer', () => {
  const unit = aUnit('12', { leader: { name: 'Ny Leder', mail: 'ny@by.dk' } });
  const proposer = (over: Partial<Extract<Audience, { kind: 'proposer' }>> = {}): Audience => ({
    kind: 'proposer',
    person: id('ole'),
    unit: unit.id,
    nameKept: false,
    ...over,
  });
  const aLeftWorld = async (leader: Parameters<RelayWorld['person']>[1] = {}) => {
    const world = await aSchool(unit);
    await world.person('Ole', { unreachable: UNREACHABLE });
    await world.person('Lise', { name: 'Ny Leder', mail: 'NY@by.dk', ...leader });
    return world;
  };

  it('are themselves while they can be reached, whoever leads the unit', async () => {
    const world = await aSchool(unit);
    await world.person('Ole');
    await world.person('Lise', { name: 'Ny Leder', mail: 'ny@by.dk' });

    expect(await told(world, proposer(), 'case')).toEqual(['ole']);
  });

  it('are the present leader when they have left', async () => {
    expect(await told(await aLeftWorld(), proposer(), 'case')).toEqual(['lise']);
  });

  it('are the present leader when they had their data erased', async () => {
    const world = await aSchool(unit);
    await world.person('Lise', { name: 'Ny Leder', mail: 'ny@by.dk' });

    expect(await told(world, proposer(), 'case')).toEqual(['lise']);
  });

  it('are the present leader once Teams has turned them away, however new the mark', async () => {
    const world = await aSchool(unit);
    await world.person('Ole');
    await world.person('Lise', { name: 'Ny Leder', mail: 'ny@by.dk' });

    expect(await told(world, proposer({ turnedAway: true }), 'case')).toEqual(['lise']);
  });

  it.each([
    ['their name was kept from others', { nameKept: true }, {}],
    ['the unit is not known', { unit: asId<Unit['id']>('99') }, {}],
    ['the leader cannot be reached', {}, { unreachable: UNREACHABLE }],
    ['nobody we know leads the unit', {}, { mail: 'other@by.dk' }],
  ])('are themselves, blocked and visible, when %s', async (_, over, leader) => {
    const world = await aLeftWorld(leader);

    expect(await told(world, proposer(over), 'case')).toEqual(['ole:gone']);
  });

  it('are themselves when they still lead the unit, although another bears the same name', async () => {
    const world = await aSchool(aUnit('12', { leader: { name: 'Ole' } }));
    await world.person('Ole', { unreachable: UNREACHABLE });
    await world.person('Another', { name: 'Ole' });

    expect(await told(world, proposer(), 'case')).toEqual(['ole:gone']);
  });
});

describe('recipients of leaders', () => {
  it('are leaders and deputies of the department, each once, and posts of those never met', async () => {
    const lise = { name: 'Lise', mail: 'lise@by.dk' };
    const world = await aSchool(
      aUnit('1', { leader: lise, deputy: { name: 'Per' } }),
      aUnit('2', { leader: lise, deputy: { name: 'Ukendt' } }),
      aUnit('3', { leader: { name: 'Ny', mail: 'ny@by.dk' } }),
      aUnit('4', { leader: { name: 'Ny', mail: 'NY@by.dk' } }),
      { ...aUnit('5', { leader: { name: 'Ida' } }), department: 'Teknik' },
    );
    await world.person('Lise', { mail: 'LISE@by.dk' });
    await world.person('Per', { unreachable: UNREACHABLE });
    await world.person('Ida');
    await world.person('Outsider');

    expect(await told(world, { kind: 'leaders', department: 'Børn' })).toEqual([
      'lise',
      'per:gone',
      'unit~2~deputy:never-met',
      'unit~3:never-met',
    ]);
    expect(await told(world, { kind: 'leaders' })).toContain('ida');
  });

  it('leave out who wants no letters without calling them never met', async () => {
    const world = await aSchool(aUnit('1', { leader: { name: 'Lise' } }));
    await world.person('Lise', { noLetters: true });

    expect(await told(world, { kind: 'leaders' })).toEqual([]);
  });

  it('come in pages that miss nobody and repeat nobody', async () => {
    const names = Array.from({ length: 450 }, (_, no) => `L${no}`);
    const world = await aSchool(...names.map((name, no) => aUnit(`${no}`, { leader: { name } })));
    for (const name of names.slice(0, 300)) await world.person(name);

    const all = await told(world, { kind: 'leaders' });

    expect(all).toHaveLength(450);
    expect(new Set(all).size).toBe(450);
    expect(all.filter((to) => to.endsWith(':never-met'))).toHaveLength(150);
  });
});
