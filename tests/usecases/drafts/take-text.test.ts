import { describe, expect, it } from 'vitest';
import { advance } from '../../../src/domain/proposal/advance.ts';
import type { Proposal } from '../../../src/domain/proposal/proposal.ts';
import { openDrafts } from '../../../src/usecases/drafts/open-draft.ts';
import { textAsNew, textAsReply, textToDraft } from '../../../src/usecases/drafts/place-text.ts';
import { takeText } from '../../../src/usecases/drafts/take-text.ts';
import { TENANT } from '../../support/builders.ts';
import { aWorld, handedIn, value, type World } from '../../support/leader-world.ts';

const TEXT = 'Vi skriver vikarens timer ind tre steder hver fredag.';

describe('taking a text', () => {
  it('comes back as the first card with the text in it, and hands nothing in', async () => {
    const world = await aWorld();

    const taken = await say(world, TEXT);

    expect(taken).toMatchObject({
      kind: 'page',
      shown: { note: 'from-chat', draft: { answers: { challenge: TEXT } } },
    });
    expect(await world.stores.proposals.all({ tenant: TENANT, year: 2026 })).toEqual([]);
  });

  it('finds its own draft when delivered again', async () => {
    const world = await aWorld();

    const both = [await say(world, TEXT, 'same'), await say(world, TEXT, 'same')];

    expect(both.map(({ kind }) => kind)).toEqual(['page', 'page']);
    expect(await openDrafts(world.deps, world.karen)).toHaveLength(1);
  });

  it('asks where it belongs when a draft is open', async () => {
    const world = await aWorld();
    await say(world, TEXT);

    const taken = await say(world, 'Og så skal de også godkendes af mig bagefter.');

    expect(taken).toMatchObject({
      kind: 'where',
      replies: [],
      openDrafts: [{ title: 'Vi skriver vikarens timer ind tre steder hver fredag' }],
    });
  });

  it('offers the proposal with an open question first', async () => {
    const world = await aWorld();
    const asked = await withQuestion(world);

    const taken = await say(world, 'Ja, det gælder også dem under 14 dage.');

    expect(taken).toMatchObject({
      kind: 'where',
      replies: [{ no: asked.no, question: 'Gælder det også korte vikariater?' }],
    });
  });

  it('offers a proposal answered in the last 14 days, and no longer', async () => {
    const world = await aWorld();
    await moved(world, { kind: 'decided', outcome: 'planned', answer: 'Ét sted fra maj.' });

    world.goTo('2026-12-07T08:00:00.000Z');
    const soon = await say(world, 'Det lyder rigtig godt, tak for det.');
    world.goTo('2026-12-09T08:00:00.000Z');
    const late = await say(world, 'Der er lige en ting mere om bygningen.');

    expect(soon).toMatchObject({ kind: 'where', replies: [{ no: '2026-0001' }] });
    expect(late).toMatchObject({ kind: 'page', shown: { note: 'from-chat' } });
  });

  it('keeps a text with a CPR number on the card and out of storage', async () => {
    const world = await aWorld();

    const taken = await say(world, 'Vi venter på svar om 010190-1234 i flere uger.');

    expect(taken).toMatchObject({ kind: 'page', shown: { held: [{ question: 'challenge' }] } });
    const [stored] = await openDrafts(world.deps, world.karen);
    expect(JSON.stringify(stored)).not.toContain('1234');
  });

  it('fills in as much of a long text as there is room for, and says so', async () => {
    const world = await aWorld();

    const taken = await say(world, 'Vi venter. '.repeat(600));

    expect(taken).toMatchObject({ kind: 'page', shown: { note: 'clipped' } });
  });
});

describe('a long text with several places to belong', () => {
  it('is said to be cut', async () => {
    const world = await aWorld();
    await say(world, TEXT);

    const [long, short] = [await say(world, 'Vi venter. '.repeat(600)), await say(world, TEXT)];

    expect([long, short]).toMatchObject([
      { kind: 'where', clipped: true },
      { kind: 'where', clipped: false },
    ]);
  });
});

describe('placing a loose text', () => {
  it('makes a draft of its own of it', async () => {
    const world = await aWorld();
    await say(world, TEXT);
    const loose = await looseAfter(world, 'Noget helt andet om vores lokaler.');

    const shown = value(await textAsNew(world.deps, world.karen, loose));

    expect(shown.draft.answers['challenge']).toBe('Noget helt andet om vores lokaler.');
    expect(shown.draft.loose).toBeUndefined();
  });

  it('adds it to the open draft, once however often it is pressed', async () => {
    const world = await aWorld();
    const first = await say(world, TEXT);
    if (first.kind !== 'page') throw new Error('a page');
    const loose = await looseAfter(world, 'Og så skal de godkendes af mig.');
    const add = () =>
      textToDraft(world.deps, world.karen, { from: loose, to: first.shown.draft.id });

    await add();
    const shown = value(await add());

    expect(shown.draft.answers['challenge']).toBe(`${TEXT}\nOg så skal de godkendes af mig.`);
    expect(await openDrafts(world.deps, world.karen)).toHaveLength(1);
  });

  it('answers the open question, once however often it is pressed', async () => {
    const world = await aWorld();
    const { no } = await withQuestion(world);
    const loose = await looseAfter(world, 'Ja, også dem under 14 dage.');
    const text = 'Ja, også dem under 14 dage.';
    const reply = () =>
      textAsReply(world.deps, world.karen, { from: loose, no, text, notCpr: false });

    const first = value(await reply());
    const second = value(await reply());

    expect(first).toMatchObject({
      status: 'assessing',
      supplements: [{ text: 'Ja, også dem under 14 dage.' }],
    });
    expect(second).toEqual(first);
  });
});

let said = 0;

async function say(world: World, text: string, activity = `activity-${++said}`) {
  return value(await takeText(world.deps, world.karen, { text, activity }));
}

async function looseAfter(world: World, text: string) {
  const taken = await say(world, text);
  if (taken.kind !== 'where') throw new Error(`asked where, not ${taken.kind}`);
  return taken.draft;
}

async function withQuestion(world: World): Promise<Proposal> {
  return moved(world, { kind: 'asked', question: 'Gælder det også korte vikariater?' });
}

async function moved(world: World, step: Parameters<typeof advance>[1]): Promise<Proposal> {
  const { no } = await handedIn(world, { challenge: TEXT, hassle: '4' });
  const before = await world.stores.proposals.proposal(TENANT, no);
  if (before === undefined) throw new Error('stored');
  const now = world.deps.clock.now().toISOString();
  const next = value(advance(before.value, step, { person: 'system', now }));
  const written = await world.stores.proposals.change('step', { ...next, before, says: [] });
  if (written === 'changed') throw new Error('written');
  return written;
}
