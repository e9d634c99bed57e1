import { describe, expect, it } from 'vitest';
import { readProposalNo } from '../../../src/domain/proposal/number.ts';
import { editProposal } from '../../../src/usecases/drafts/edit-draft.ts';
import { startDraft } from '../../../src/usecases/drafts/open-draft.ts';
import { aWorld, handedIn, value } from '../../support/leader-world.ts';

const FIRST = { challenge: 'Vi skriver timerne ind tre steder.', hassle: '4' };

describe('editing a sent proposal', () => {
  it('opens its answers for review and keeps the older version', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, FIRST);

    const review = value(await editProposal(world.deps, world.karen, { no }));
    const sent = value(await world.press(review, { go: 'send' }));

    expect(review.page.kind).toBe('review');
    expect(sent).toMatchObject({ kind: 'sent', how: 'changed', proposal: { no, version: 2 } });
    expect(await world.stores.proposals.versions(review.draft.tenant, no)).toMatchObject([
      { version: 1 },
    ]);
  });

  it('adds figures without a review', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, FIRST);
    const extra = value(await startDraft(world.deps, world.karen)).set.pages.find(
      ({ kind }) => kind === 'extra',
    );

    const page = value(await editProposal(world.deps, world.karen, { no, page: extra?.id ?? '' }));
    const sent = value(await world.press(page, { inputs: { minutes: '45', people: '3' } }));

    expect(sent).toMatchObject({
      kind: 'sent',
      proposal: { version: 2, answers: { minutes: 45, people: 3 } },
    });
  });

  it('opens the same draft for two presses', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, FIRST);

    const both = await Promise.all([1, 2].map(() => editProposal(world.deps, world.karen, { no })));

    expect(new Set(both.map((one) => value(one).draft.id)).size).toBe(1);
  });

  it('opens at the figures again when that is what was asked for', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, FIRST);
    const figures = { no, page: 'figures' };
    const first = value(await editProposal(world.deps, world.karen, figures));
    await world.press(first, { go: 'back', inputs: { minutes: '45' } });

    const again = value(await editProposal(world.deps, world.karen, figures));

    expect(again).toMatchObject({ page: { id: 'figures' }, draft: { answers: { minutes: 45 } } });
  });

  it('is for the proposer alone', async () => {
    const world = await aWorld();
    const { no } = await handedIn(world, FIRST);

    expect(await editProposal(world.deps, world.stranger, { no })).toMatchObject({
      problem: { kind: 'not-found' },
    });
    const unknown = readProposalNo('2026-999');
    expect(unknown && (await editProposal(world.deps, world.karen, { no: unknown }))).toMatchObject(
      {
        problem: { kind: 'not-found' },
      },
    );
  });
});
