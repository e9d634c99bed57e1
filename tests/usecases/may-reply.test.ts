import { describe, expect, it } from 'vitest';
import type { Person } from '../../src/domain/people/person.ts';
import { advance } from '../../src/domain/proposal/advance.ts';
import type { Proposal } from '../../src/domain/proposal/proposal.ts';
import { asId, type PersonId } from '../../src/domain/shared/ids.ts';
import { editProposal } from '../../src/usecases/drafts/edit-draft.ts';
import { mayReply, repliedBefore } from '../../src/usecases/may-reply.ts';
import { showOwn, supplementOwn, withdrawOwn } from '../../src/usecases/own-proposals.ts';
import { TENANT } from '../support/builders.ts';
import { personalPlace } from '../support/channel-world.ts';
import { aWorld, handedIn, REGISTER, value, type World } from '../support/leader-world.ts';

const NOT_FOUND = { ok: false, problem: { kind: 'not-found' } };
const ANSWER = 'Ja, også dem.';

interface Left {
  readonly world: World;
  readonly lise: Person;
  readonly no: Proposal['no'];
}

/** Karen left after handing something in; Lise leads the unit now, and a question may be open. */
async function left(
  how: {
    readonly visibility?: string;
    readonly question?: 'none' | 'untold';
    readonly here?: true;
  } = {},
): Promise<Left> {
  const world = await aWorld();
  const { no } = await handedIn(world, { challenge: 'Vi skriver ind tre steder.', hassle: '4' });
  const lise = await known(world, 'Lise Bro');
  const [solsikken, ...others] = REGISTER.units;
  if (solsikken === undefined) throw new Error('no unit');
  const units = [{ ...solsikken, leader: { name: 'Lise Bro' } }, ...others];
  await world.stores.registry.put(TENANT, { ...REGISTER, units });
  if (how.here === undefined) {
    const since = '2026-11-23T09:00:00.000Z';
    const karen = await world.stores.people.byId(TENANT, world.karen.id);
    if (karen === undefined) throw new Error('nobody is Karen');
    const away = { ...karen.value, unreachable: { why: 'gone', since } } as const;
    await world.stores.people.save(away, karen.tag, []);
  }
  const before = await world.stores.proposals.proposal(TENANT, no);
  if (before === undefined) throw new Error('not stored');
  const { visibility = 'all' } = how;
  const answers = { ...before.value.answers, visibility };
  const changed = { ...before.value, answers };
  const step = { kind: 'asked', question: 'Også vikarer?' } as const;
  const told = how.question === 'untold' ? {} : ({ told: true } as const);
  const by = { person: 'system', now: '2026-11-23T09:00:00.000Z' } as const;
  const { proposal } = value(advance(changed, { ...step, ...told }, by));
  const next = how.question === 'none' ? changed : proposal;
  await world.stores.proposals.change('ask', { proposal: next, before, events: [], says: [] });
  return { world, lise, no };
}

async function known(world: World, name: string): Promise<Person> {
  const id = asId<PersonId>(name.toLowerCase());
  const somebody = { id, tenant: TENANT, entra: `entra-${name}`, name, place: personalPlace(name) };
  return (await world.stores.people.add(somebody)).value;
}

const answer = ({ world, no }: Left, by: Person, text = ANSWER, press = 'p') =>
  supplementOwn(world.deps, by, { no, press, text, notCpr: false });

describe('mayReply', () => {
  it('finds the proposer their own, with a question or without', async () => {
    const { world, no } = await left();
    const other = await left({ question: 'none' });

    expect(await mayReply(world.deps, world.karen, no)).toBeDefined();
    expect(await mayReply(other.world.deps, other.world.karen, other.no)).toBeDefined();
  });

  it('finds the present leader the one whose question is open', async () => {
    const { world, lise, no } = await left();

    expect((await mayReply(world.deps, lise, no))?.value.no).toBe(no);
  });

  it.each([
    ['nothing is asked', { question: 'none' }],
    ['the question was told to nobody', { question: 'untold' }],
    ['the proposer can be reached', { here: true }],
    ['the name is for those who handle it', { visibility: 'handlers' }],
    ['the name is for the team only', { visibility: 'team' }],
  ] as const)('finds the present leader nothing when %s', async (_, how) => {
    const { world, lise, no } = await left(how);

    expect(await mayReply(world.deps, lise, no)).toBeUndefined();
  });

  it('finds anybody else nothing, a leader of another unit included', async () => {
    const { world, no } = await left();
    const jens = await known(world, 'Jens Lauridsen');

    for (const somebody of [world.stranger, jens]) {
      expect(await mayReply(world.deps, somebody, no)).toBeUndefined();
    }
  });
});

describe('the present leader', () => {
  it('answers the question in their own name', async () => {
    const school = await left();
    const { world, lise, no } = school;

    const answered = value(await answer(school, lise));

    expect(answered).toMatchObject({ status: 'assessing', supplements: [{ text: ANSWER }] });
    expect((await world.stores.proposals.history(TENANT, no)).at(-1)).toMatchObject({
      kind: 'replied',
      by: lise.id,
    });
  });

  it('gets the same for the same answer again, and adds nothing more', async () => {
    const school = await left();
    const { world, lise, no } = school;
    await answer(school, lise);

    expect(value(await answer(school, lise)).no).toBe(no);
    expect(value(await answer(school, lise, ` ${ANSWER} `, 'on another device')).no).toBe(no);

    expect(await answer(school, lise, 'Noget andet')).toEqual(NOT_FOUND);
    const stored = await world.stores.proposals.proposal(TENANT, no);
    expect(stored?.value.supplements).toHaveLength(1);
  });

  it('sees, changes and takes back nothing', async () => {
    const { world, lise, no } = await left();
    const { deps } = world;

    expect(await showOwn(deps, lise, no)).toEqual(NOT_FOUND);
    expect(await withdrawOwn(deps, lise, { no, version: 1 })).toEqual(NOT_FOUND);
    expect(await editProposal(deps, lise, { no })).toMatchObject({ ok: false });
  });
});

describe('repliedBefore', () => {
  it('knows only what the person themselves replied', async () => {
    const school = await left();
    const { world, lise, no } = school;
    await answer(school, lise);

    expect(await repliedBefore(world.deps, lise, { no, text: ANSWER })).toBeDefined();
    expect(await repliedBefore(world.deps, lise, { no, text: 'Noget andet' })).toBeUndefined();
    expect(await repliedBefore(world.deps, world.stranger, { no, text: ANSWER })).toBeUndefined();
  });
});
