import { describe, expect, it } from 'vitest';
import { asId, type DraftId } from '../../../src/domain/shared/ids.ts';
import { answerAlike } from '../../../src/usecases/drafts/answer-alike.ts';
import { afterFirstPage, anAlikeWorld, pageIn, pressOn } from '../../support/alike-world.ts';
import { value } from '../../support/leader-world.ts';

describe('the card that shows what is like a draft', () => {
  it('leads on when it is something else, and is not shown again for that draft', async () => {
    const world = await anAlikeWorld();
    const card = await afterFirstPage(world, world.jens);

    const next = pageIn(
      value(await answerAlike(world.deps, world.jens, { ...pressOn(card), go: 'other' })),
    );
    const first = pageIn(value(await world.pressAs(world.jens, next, { go: 'back' })));
    const again = pageIn(value(await world.pressAs(world.jens, first)));

    expect(next).toMatchObject({ page: { id: 'help' }, draft: { different: true } });
    expect(next.alike).toBeUndefined();
    expect(first.page.id).toBe('cumbersome');
    expect(again.page.id).toBe('help');
    expect(again.alike).toBeUndefined();
  });

  it('leads back to the first page with what was written there, and comes again', async () => {
    const world = await anAlikeWorld();
    const card = await afterFirstPage(world, world.jens);

    const first = pageIn(
      value(await answerAlike(world.deps, world.jens, { ...pressOn(card), go: 'back' })),
    );

    expect(first.page.id).toBe('cumbersome');
    expect(first.draft.answers).toEqual(card.draft.answers);
    expect(pageIn(value(await world.pressAs(world.jens, first))).alike).toHaveLength(1);
  });

  it('ends in the same place for a second press, and for one on an older card', async () => {
    const world = await anAlikeWorld();
    const card = await afterFirstPage(world, world.jens);
    const press = { ...pressOn(card), go: 'other' } as const;

    const all = await Promise.all([1, 2, 3].map(() => answerAlike(world.deps, world.jens, press)));
    const late = await answerAlike(world.deps, world.jens, { ...press, go: 'back' });

    const drafts = [...all, late].map((one) => pageIn(value(one)).draft);
    expect(drafts.map(({ revision, page }) => [revision, page])).toEqual(
      drafts.map(() => [card.draft.revision + 1, 'help']),
    );
  });

  it('is nobody else’s', async () => {
    const world = await anAlikeWorld();
    const card = await afterFirstPage(world, world.jens);
    const gone = { ok: false, problem: { kind: 'draft-gone' } };

    expect(await answerAlike(world.deps, world.karen, { ...pressOn(card), go: 'other' })).toEqual(
      gone,
    );
    const none = { draft: asId<DraftId>('2026-none'), revision: 0, press: 'p' };
    expect(await answerAlike(world.deps, world.jens, { ...none, go: 'other' })).toEqual(gone);
  });
});
