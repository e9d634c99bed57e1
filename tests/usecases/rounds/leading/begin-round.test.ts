import { beforeEach, describe, expect, it } from 'vitest';
import { beginRound } from '../../../../src/usecases/rounds/leading/begin-round.ts';
import { TENANT } from '../../../support/builders.ts';
import {
  aLeadingWorld,
  filledIn,
  HEADING,
  type LeadingWorld,
  ROOM,
  SET,
} from '../../../support/leading-world.ts';

let world: LeadingWorld;
beforeEach(async () => {
  world = await aLeadingWorld();
});

const form = { kind: 'poll', read: filledIn(), heading: HEADING, operation: 'press' } as const;
const audited = async () =>
  (await world.rounds.audit.month(TENANT, '2026-11')).map((one) => one.what);

describe('beginning a round', () => {
  it('keeps it for later in a personal chat, and says nothing', async () => {
    const made = await beginRound(world.rounds, world.host, form);
    expect(made.ok && made.value).toMatchObject({ state: 'prepared', title: 'Hvad først?' });
    expect(made.ok && made.value.place).toBeUndefined();
    expect(await audited()).not.toContain('round-started');
  });

  it('opens it in the room with a code, an entrance and a board', async () => {
    const made = await beginRound(world.rounds, world.inRoom(world.host), { ...form, place: ROOM });
    expect(made.ok && made.value).toMatchObject({
      state: 'open',
      place: ROOM,
      shown: 'open',
      code: expect.stringMatching(/^\d{4}$/),
    });
    const said = (await world.relayed()).map(({ content }) => content.kind);
    expect(said).toEqual(expect.arrayContaining(['round-entrance', 'round-board']));
    expect(await audited()).toContain('round-started');
  });

  it('makes one round of a form that is sent twice, also at once', async () => {
    const room = world.inRoom(world.host);
    const both = await Promise.all([
      beginRound(world.rounds, room, { ...form, place: ROOM }),
      beginRound(world.rounds, room, { ...form, place: ROOM }),
    ]);
    const later = await beginRound(world.rounds, room, {
      ...form,
      read: filledIn({ question: 'En anden?' }),
      place: ROOM,
    });
    expect(new Set([...both, later].map((one) => one.ok && one.value.title))).toEqual(
      new Set(['Hvad først?']),
    );
    expect(await world.rounds.rounds.all(TENANT)).toHaveLength(1);
    const entrances = (await world.relayed()).filter(
      (one) => one.content.kind === 'round-entrance',
    );
    expect(entrances).toHaveLength(1);
  });

  it('refuses somebody who is no host, and stores nothing', async () => {
    const made = await beginRound(world.rounds, world.other, form);
    expect(made).toEqual({ ok: false, problem: { kind: 'not-host' } });
    expect(await world.rounds.rounds.all(TENANT)).toEqual([]);
    await expect(
      world.rounds.sets.get(TENANT, { id: 'quick-press', version: 1 }),
    ).rejects.toThrow();
  });

  it('does not hand out a round of somebody else whose id was made up', async () => {
    const mine = await world.poll();
    const made = await beginRound(world.rounds, world.admin, { ...form, operation: mine.id });
    expect(made).toEqual({ ok: false, problem: { kind: 'not-found' } });
  });

  it('asks a set as it is, or with the choices its host wrote in', async () => {
    const kind = 'survey';
    const votes = { given: { votes: 'Solen\nMånen' } };
    const plain = { ...SET, id: 'hoert', pages: SET.pages.slice(0, 1) };
    const as = { ...filledIn({ set: SET.id }, kind), set: plain, given: {} };
    const asIs = await beginRound(world.rounds, world.host, { ...form, kind, read: as });
    expect(asIs.ok && asIs.value).toMatchObject({
      set: { id: 'hoert', version: 2 },
      title: 'Evaluering',
    });
    const read = filledIn({ set: SET.id, title: 'Fredag', ...votes }, kind);
    const made = await beginRound(world.rounds, world.host, {
      ...form,
      kind,
      read,
      operation: 'b',
    });
    expect(made.ok && made.value).toMatchObject({
      title: 'Fredag',
      privacy: 'named',
      set: { id: 'quick-b', version: 1 },
      from: { id: 'evaluering', version: 2 },
    });
    const set = await world.rounds.sets.get(TENANT, { id: 'quick-b', version: 1 });
    expect(set.pages[1]?.questions[0]).toMatchObject({
      max: 2,
      choices: [{ id: 'c1' }, { id: 'c2' }],
    });
  });
});
