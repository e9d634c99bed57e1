import { describe, expect, it } from 'vitest';
import type { ChannelCaller } from '../../../../src/usecases/channel-access.ts';
import {
  answerPick,
  seeShortlist,
  takeIn,
} from '../../../../src/usecases/rounds/workshop/answer-pick.ts';
import { aParticipant } from '../../../support/a-workshop.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

const TYPED = { said: 'Ét skema fra nytår', agreed: 'do', who: '', when: '' };

/** Karen answers for the first station; four groups tie behind the first. */
async function answering() {
  const owner = { id: 's1', title: 'Nye medarbejdere', proposals: [], owner: 'Karen' };
  const other = { id: 's2', title: 'Indkøb', proposals: [] };
  const world = await aWorkshopWorld({ phase: 'answer', slot: 2, stations: [owner, other] });
  await world.noted(...['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, group: id })));
  await world.noted({ id: 'x', group: 'x', station: 's2' });
  const { workshops } = world.stores;
  await workshops.saveParticipant(
    aParticipant('p1', { votes: { s1: ['a', 'b', 'c'], s2: ['x'] } }),
  );
  await workshops.saveParticipant(aParticipant('p2', { votes: { s1: ['a', 'd', 'e'] } }));
  const press = (group: string, revision = 0, typed = TYPED) => ({
    ...{ round: world.id, group, revision, typed, notCpr: [] },
  });
  const listed = async (by: ChannelCaller) => {
    const seen = await seeShortlist(world.workshop, by, world.id);
    if (!seen.ok) return seen.problem.kind;
    return seen.value.standing.shortlists.map(({ list }) => list.map(({ group }) => group.id));
  };
  return { ...world, press, listed };
}

describe('seeShortlist', () => {
  it('is for the host, and for an owner with their own stations', async () => {
    const { workshop, host, karen, guest, id, listed } = await answering();
    expect(await listed(host)).toEqual([['a'], ['x']]);
    expect(await seeShortlist(workshop, host, id)).toMatchObject({
      value: { leads: true, stations: ['s1', 's2'] },
    });
    expect(await seeShortlist(workshop, karen, id)).toMatchObject({
      value: { leads: false, stations: ['s1'] },
    });
    expect(await listed(guest)).toBe('not-host');
  });
});

describe('answerPick', () => {
  it('keeps an answer once, and gives back one somebody else was faster with', async () => {
    const { workshop, host, karen, press } = await answering();
    expect((await answerPick(workshop, karen, press('a'))).ok).toBe(true);
    expect((await answerPick(workshop, karen, press('a'))).ok).toBe(true);
    const other = { ...TYPED, said: 'Nej' };
    expect(await answerPick(workshop, host, press('a', 0, other))).toMatchObject({
      problem: { kind: 'stale' },
    });
    expect(await answerPick(workshop, host, press('a', 1, other))).toMatchObject({
      value: {
        standing: { shortlists: [{ list: [{ answer: { said: 'Nej' }, revision: 2 }] }, {}] },
      },
    });
  });

  it('is refused to an owner of another station, for no group, and outside of the answers', async () => {
    const { workshop, karen, host, press, set } = await answering();
    const refused = async (by: ChannelCaller, group: string) => {
      const kept = await answerPick(workshop, by, press(group));
      return kept.ok ? 'kept' : kept.problem.kind;
    };
    expect(await refused(karen, 'x')).toBe('not-host');
    expect(await refused(host, 'made-up')).toBe('not-found');
    await set({ phase: 'vote' });
    expect(await refused(host, 'a')).toBe('not-now');
  });

  it('says what is missing', async () => {
    const { workshop, host, press } = await answering();
    const empty = { said: '', agreed: '', who: '', when: '' };
    expect(await answerPick(workshop, host, press('a', 0, empty))).toMatchObject({
      problem: { kind: 'not-filled', faults: [{ field: 'said' }, { field: 'agreed' }] },
    });
  });
});

describe('takeIn', () => {
  it('lets the host alone take in one that ties, and leave one out', async () => {
    const { workshop, host, karen, id, listed, set } = await answering();
    await takeIn(workshop, host, { round: id, group: 'c', picked: true });
    await takeIn(workshop, host, { round: id, group: 'x', picked: false });
    expect(await listed(host)).toEqual([['a', 'c'], []]);
    await set({ phase: 'done' });
    const after = await takeIn(workshop, host, { round: id, group: 'd', picked: true });
    expect(after).toMatchObject({ problem: { kind: 'not-now' } });
    const theirs = await takeIn(workshop, karen, { round: id, group: 'b', picked: true });
    expect(theirs).toMatchObject({ problem: { kind: 'not-host' } });
  });
});
