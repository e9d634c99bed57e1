import { describe, expect, it } from 'vitest';
import type { DraftId } from '../../../src/domain/shared/ids.ts';
import { openDrafts, resumeDraft } from '../../../src/usecases/drafts/open-draft.ts';
import {
  looseReply,
  textAsNew,
  textAsReply,
  textToDraft,
} from '../../../src/usecases/drafts/place-text.ts';
import { takeText } from '../../../src/usecases/drafts/take-text.ts';
import { TENANT } from '../../support/builders.ts';
import { aWorld, handedIn, value, type World } from '../../support/leader-world.ts';

const TEXT = 'Vi skriver vikarens timer ind tre steder hver fredag.';
const MORE = 'Og så skal de også godkendes af mig bagefter.';

/** A draft with a text in it, and a loose text beside it. */
async function withBoth({ deps, karen }: World): Promise<{ to: DraftId; from: DraftId }> {
  const page = value(await takeText(deps, karen, { text: TEXT, activity: 'first' }));
  const where = value(await takeText(deps, karen, { text: MORE, activity: 'second' }));
  if (page.kind !== 'page' || where.kind !== 'where') throw new Error('not asked');
  return { to: page.shown.draft.id, from: where.draft };
}

/** The loose text, as it was read once more. */
const REPLY = { text: MORE, notCpr: false };

describe('a loose text', () => {
  it('becomes a draft of its own, the same one when pressed again', async () => {
    const world = await aWorld();
    const { from } = await withBoth(world);

    const both = [
      value(await textAsNew(world.deps, world.karen, from)),
      value(await textAsNew(world.deps, world.karen, from)),
    ];

    expect(both[0]?.draft).toMatchObject({ id: from, answers: { challenge: MORE } });
    expect(both[0]?.draft.loose).toBeUndefined();
    expect(both[1]).toEqual(both[0]);
  });

  it('is added to a draft once, though pressed twice at once', async () => {
    const world = await aWorld();
    const both = await withBoth(world);

    await Promise.all([1, 2].map(() => textToDraft(world.deps, world.karen, both)));
    const again = value(await textToDraft(world.deps, world.karen, both));

    expect(again.draft.answers).toMatchObject({ challenge: `${TEXT}\n${MORE}` });
    expect(await openDrafts(world.deps, world.karen)).toHaveLength(1);
  });

  it('is not lost when the draft it was meant for has been sent', async () => {
    const world = await aWorld();
    const both = await withBoth(world);
    const stored = await world.stores.proposals.draft(
      { tenant: world.karen.tenant, person: world.karen.id },
      both.to,
    );
    if (stored) await world.stores.proposals.dropDraft(stored);

    const refused = await textToDraft(world.deps, world.karen, both);

    expect(refused).toMatchObject({ ok: false, problem: { kind: 'draft-gone' } });
    expect(value(await textAsNew(world.deps, world.karen, both.from)).draft.answers).toMatchObject({
      challenge: MORE,
    });
  });

  it('stays a draft of its own once it is answered as one', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, { challenge: TEXT, hassle: '4' });
    const both = await withBoth(world);
    const begun = value(await resumeDraft(world.deps, world.karen, { id: both.from }));
    await world.press(begun, { inputs: { hassle: '5' } });

    const added = value(await textToDraft(world.deps, world.karen, both));
    const replied = await textAsReply(world.deps, world.karen, { from: both.from, no, ...REPLY });

    expect(added.draft.answers).toMatchObject({ challenge: TEXT });
    expect(replied).toMatchObject({ ok: false, problem: { kind: 'draft-gone' } });
    const kept = value(await resumeDraft(world.deps, world.karen, { id: both.from }));
    expect(kept.draft.answers).toMatchObject({ challenge: MORE, hassle: 5 });
    expect(kept.draft).not.toHaveProperty('loose');
  });

  it('is added to a proposal once', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, { challenge: TEXT, hassle: '4' });
    const { from } = await withBoth(world);

    const all = await Promise.all(
      [1, 2, 3].map(() => textAsReply(world.deps, world.karen, { from, no, ...REPLY })),
    );

    expect(all.map((one) => value(one).supplements.map(({ text }) => text))).toEqual([
      [MORE],
      [MORE],
      [MORE],
    ]);
  });

  it('adds what another device sent in other words, and loses neither', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, { challenge: TEXT, hassle: '4' });
    const { from } = await withBoth(world);
    const edited = { from, no, text: `${MORE} Hver gang.`, notCpr: false };
    await textAsReply(world.deps, world.karen, { from, no, ...REPLY });

    const [added, again] = [
      value(await textAsReply(world.deps, world.karen, edited)),
      value(await textAsReply(world.deps, world.karen, edited)),
    ];

    expect(added.supplements.map(({ text }) => text)).toEqual([MORE, edited.text]);
    expect(again).toEqual(added);
  });

  it('adds both when two devices send it in different words at once', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, { challenge: TEXT, hassle: '4' });
    const { from } = await withBoth(world);

    await Promise.all(
      [MORE, `${MORE} Hver gang.`].map((text) =>
        textAsReply(world.deps, world.karen, { from, no, text, notCpr: false }),
      ),
    );

    const stored = await world.stores.proposals.proposal(TENANT, no);
    expect(stored?.value.supplements.map(({ text }) => text).toSorted()).toEqual([
      MORE,
      `${MORE} Hver gang.`,
    ]);
  });

  it('is read once more before it is sent, and not after', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, { challenge: TEXT, hassle: '4' });
    const { from } = await withBoth(world);

    const before = value(await looseReply(world.deps, world.karen, { from, no }));
    const stored = await world.stores.proposals.proposal(TENANT, no);
    await textAsReply(world.deps, world.karen, {
      from,
      no,
      text: `${MORE} Rettet.`,
      notCpr: false,
    });
    const after = value(await looseReply(world.deps, world.karen, { from, no }));

    expect(before.text).toBe(MORE);
    expect(stored?.value.supplements).toEqual([]);
    expect(after).toMatchObject({
      text: undefined,
      proposal: { supplements: [{ text: `${MORE} Rettet.` }] },
    });
  });

  it('is held back with a CPR number in it, and kept', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, { challenge: TEXT, hassle: '4' });
    const { from } = await withBoth(world);
    const text = 'Det var 010190-1234';

    const held = await textAsReply(world.deps, world.karen, { from, no, text, notCpr: false });

    expect(held).toMatchObject({ ok: false, problem: { kind: 'cpr' } });
    expect(value(await looseReply(world.deps, world.karen, { from, no })).text).toBe(MORE);
  });

  it('is not said to be added to a proposal when it went into a draft', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, { challenge: TEXT, hassle: '4' });
    const both = await withBoth(world);
    await textToDraft(world.deps, world.karen, both);

    const replied = await textAsReply(world.deps, world.karen, { from: both.from, no, ...REPLY });

    expect(replied).toMatchObject({ ok: false, problem: { kind: 'draft-gone' } });
  });

  it('goes to a proposal of the year before', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, { challenge: TEXT, hassle: '4' });
    world.goTo('2027-01-04T09:00:00.000Z');
    const { from } = await withBoth(world);

    const replied = value(await textAsReply(world.deps, world.karen, { from, no, ...REPLY }));

    expect(replied).toMatchObject({ no, supplements: [{ text: MORE }] });
    expect(
      (await openDrafts(world.deps, world.karen)).map(({ value: one }) => one.id),
    ).not.toContain(from);
  });

  it('belongs to the one who wrote it', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, { challenge: TEXT, hassle: '4' });
    const both = await withBoth(world);
    const { deps, stranger } = world;

    const all = [
      await textAsNew(deps, stranger, both.from),
      await textToDraft(deps, stranger, both),
      await textAsReply(deps, stranger, { from: both.from, no, ...REPLY }),
    ];

    expect(all.map(({ ok }) => ok)).toEqual([false, false, false]);
  });
});
