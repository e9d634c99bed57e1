import { beforeEach, describe, expect, it } from 'vitest';
import { endorseAlike } from '../../../src/usecases/drafts/endorse-alike.ts';
import { mainAmong, mainsOf, storedMainOf } from '../../../src/usecases/drafts/main-of.ts';
import { mergeOne } from '../../../src/usecases/merging/merge-steps.ts';
import { showOwn, withdrawOwn } from '../../../src/usecases/own-proposals.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import {
  type AlikeWorld,
  afterFirstPage,
  anAlikeWorld,
  KARENS,
  pressOn,
  storedNow,
} from '../../support/alike-world.ts';
import { TENANT } from '../../support/builders.ts';
import { handedIn, value } from '../../support/leader-world.ts';

const INTO = { no: no('2026-1'), status: 'received', holder: { kind: 'team' } } as const;
const ALL = [aProposal('2026-1'), aProposal('2026-2', { status: 'merged', mergedInto: INTO })];

describe('mainsOf', () => {
  it('names what something was merged into, once', () => {
    const found = [
      { no: no('2026-2'), score: 0.9 },
      { no: no('2026-1'), score: 0.5 },
    ];

    expect(mainsOf(found, ALL)).toEqual([{ no: '2026-0001', score: 0.9 }]);
    expect(ALL.map(mainAmong(ALL)).map((one) => one?.no)).toEqual(['2026-0001', '2026-0001']);
    expect(ALL.slice(1).map(mainAmong([]))).toEqual([undefined]);
  });
});

describe('what somebody writes about the same as one that was merged', () => {
  let world: AlikeWorld;
  let main: AlikeWorld['proposal'];

  beforeEach(async () => {
    world = await anAlikeWorld();
    main = await handedIn(world, { ...KARENS, challenge: 'Fakturaer skal godkendes tre steder.' });
  });
  const merge = () =>
    mergeOne(
      world.deps,
      { tenant: TENANT, main: main.no, child: world.proposal.no },
      { person: world.stranger.id },
    );

  it('is offered what it was merged into', async () => {
    await merge();
    const shown = await afterFirstPage(world, world.jens);

    expect(shown.alike).toMatchObject([{ proposal: { no: main.no } }]);
    const sent = value(
      await endorseAlike(world.deps, world.jens, { ...pressOn(shown), no: main.no }),
    );
    expect(sent).toMatchObject({ kind: 'sent', how: 'endorsed', proposal: { no: main.no } });
  });

  it('is counted there where it was merged while the card lay open', async () => {
    const shown = await afterFirstPage(world, world.jens);
    await merge();

    const press = { ...pressOn(shown), no: world.proposal.no };
    value(await endorseAlike(world.deps, world.jens, press));
    value(await endorseAlike(world.deps, world.jens, press));

    expect((await storedNow(world, main)).endorsed?.people).toBe(1);
    expect((await storedNow(world, world.proposal)).endorsed).toBeUndefined();
    const stored = await storedMainOf(world.deps, TENANT, world.proposal.no);
    expect(stored?.value.no).toBe(main.no);
  });

  it('shows its proposer where the other is, and is theirs again when that is taken back', async () => {
    await merge();
    const own = () => showOwn(world.deps, world.karen, world.proposal.no);
    expect(value(await own()).proposal).toMatchObject({ status: 'received', mergedInto: {} });

    await withdrawOwn(world.deps, world.karen, { no: main.no, version: 1 });

    expect(value(await own()).proposal).not.toHaveProperty('mergedInto');
    expect((await storedNow(world, world.proposal)).status).toBe('received');
  });
});
