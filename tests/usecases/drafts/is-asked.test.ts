import { describe, expect, it } from 'vitest';
import { advance } from '../../../src/domain/proposal/advance.ts';
import { isAsked } from '../../../src/usecases/drafts/is-asked.ts';
import { textAsReply } from '../../../src/usecases/drafts/place-text.ts';
import { takeText } from '../../../src/usecases/drafts/take-text.ts';
import { TENANT } from '../../support/builders.ts';
import { aWorld, handedIn, value, type World } from '../../support/leader-world.ts';

/** A proposal of Karen's with a question to her. */
async function withQuestion(world: World) {
  const { no } = await handedIn(world, { challenge: 'Vi venter altid på nøgler.', hassle: '4' });
  const before = await world.stores.proposals.proposal(TENANT, no);
  if (before === undefined) throw new Error('stored');
  const by = { person: 'system', now: world.deps.clock.now().toISOString() } as const;
  const next = value(advance(before.value, { kind: 'asked', question: 'Også om ferien?' }, by));
  await world.stores.proposals.change('ask', { ...next, before, says: [] });
  return no;
}

describe('isAsked', () => {
  it('is true for the proposer alone, until the question is answered', async () => {
    const world = await aWorld();
    const { deps, karen, stranger } = world;
    expect(await isAsked(deps, karen)).toBe(false);

    const no = await withQuestion(world);
    expect(await isAsked(deps, karen)).toBe(true);
    expect(await isAsked(deps, stranger)).toBe(false);

    const taken = value(await takeText(deps, karen, { text: 'Ja', activity: 'ja' }));
    if (taken.kind !== 'where') throw new Error('placed');
    value(await textAsReply(deps, karen, { from: taken.draft, no, text: 'Ja', notCpr: false }));
    expect(await isAsked(deps, karen)).toBe(false);
  });
});
