import { describe, expect, it } from 'vitest';
import { resumeDraft, startDraft } from '../../../src/usecases/drafts/open-draft.ts';
import { withdrawOwn } from '../../../src/usecases/own-proposals.ts';
import { afterFirstPage, anAlikeWorld, JENSS, KARENS, pageIn } from '../../support/alike-world.ts';
import { handedIn, value } from '../../support/leader-world.ts';

describe('a draft whose first page is answered', () => {
  it('is shown what is like it, with the words that led to it, on its way to the next page', async () => {
    const world = await anAlikeWorld();

    const { alike, page, draft } = await afterFirstPage(world, world.jens);

    expect(alike).toMatchObject([{ proposal: { no: world.proposal.no } }]);
    expect(alike?.[0]?.shared).toContainEqual({ mine: 'vagtplanen', theirs: 'vagtplanen' });
    expect(page.id).toBe('help');
    expect(draft.alike).toEqual([{ no: world.proposal.no, shared: alike?.[0]?.shared }]);
  });

  it('finds at most three, and none of the person’s own', async () => {
    const world = await anAlikeWorld();
    for (const hassle of ['1', '2', '3']) await handedIn(world, { ...KARENS, hassle });

    expect((await afterFirstPage(world, world.jens)).alike).toHaveLength(3);
    expect((await afterFirstPage(world, world.karen)).alike).toBeUndefined();
  });

  it('goes on when nothing is like it', async () => {
    const world = await anAlikeWorld();
    const other = { challenge: 'Taget på hallen er utæt igen.', hassle: '2' };

    expect((await afterFirstPage(world, world.jens, other)).alike).toBeUndefined();
  });

  it('passes over what is withdrawn, also when that happens while it is shown', async () => {
    const world = await anAlikeWorld();
    const { draft } = await afterFirstPage(world, world.jens);

    await withdrawOwn(world.deps, world.karen, world.proposal);

    const resumed = value(await resumeDraft(world.deps, world.jens, { id: draft.id }));
    expect(resumed.alike).toBeUndefined();
    expect(resumed.page.id).toBe('help');
    expect((await afterFirstPage(world, world.jens)).alike).toBeUndefined();
  });

  it('is in the same place for the same press again, and on another device', async () => {
    const world = await anAlikeWorld();
    const first = value(await startDraft(world.deps, world.jens));
    const press = () => world.pressAs(world.jens, first, { inputs: JENSS });

    const all = await Promise.all([press(), press(), press()]);
    const shown = all.map((one) => pageIn(value(one)));

    expect(
      new Set(shown.map(({ draft, alike }) => [draft.revision, alike?.length].join())).size,
    ).toBe(1);
    const resumed = await resumeDraft(world.deps, world.jens, { id: first.draft.id });
    expect(value(resumed).alike).toEqual(shown[0]?.alike);
  });

  it('is not asked when it is sent at once', async () => {
    const world = await anAlikeWorld();
    const first = value(await startDraft(world.deps, world.jens));

    const sent = value(await world.pressAs(world.jens, first, { go: 'send', inputs: JENSS }));

    expect(sent).toMatchObject({ kind: 'sent', how: 'received' });
  });
});
