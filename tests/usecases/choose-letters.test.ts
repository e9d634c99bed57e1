import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../src/domain/delivery/ledger.ts';
import { chooseLetters } from '../../src/usecases/choose-letters.ts';
import { anEntry } from '../storage/contract/entries.ts';
import { aBoundWorld } from '../support/bound-channel.ts';
import { TENANT } from '../support/builders.ts';
import { quotingDigest } from '../support/quoting.ts';

/** Whom it is for has it in their chat while there is no channel. */
const OVERVIEW = { kind: 'digest', digest: quotingDigest('') } as const;

describe('chooseLetters', () => {
  it('says no, and yes again, however often', async () => {
    const { deps, karen } = await aBoundWorld();
    const muted = async () => (await deps.people.byId(TENANT, karen.id))?.value.noLetters;

    await chooseLetters(deps, karen, false);
    await chooseLetters(deps, karen, false);
    expect(await muted()).toBe(true);
    await chooseLetters(deps, karen, true);
    await chooseLetters(deps, karen, true);
    expect(await muted()).toBeUndefined();
  });

  it('takes back a letter that waits, is counted nowhere, and leaves news and the overview', async () => {
    const { deps, stores, karen } = await aBoundWorld();
    const entry = (message: string, over: Partial<LedgerEntry>) =>
      anEntry(karen.id, { message, due: '2026-12-01T08:00:00.000Z', ...over });
    await stores.ledger.queue(TENANT, [
      { entry: entry('letter', { manner: 'letter' }) },
      { entry: entry('corrected', { manner: 'letter', activity: 'a1' }) },
      { entry: entry('case', { manner: 'case' }) },
      { entry: entry('overview', { manner: 'letter', content: OVERVIEW }) },
    ]);

    await chooseLetters(deps, karen, true);
    expect(await stores.ledger.tally(TENANT, 'letter')).toMatchObject({ queued: 1 });
    await chooseLetters(deps, karen, false);

    const left = await stores.ledger.queuedTo(TENANT, karen.id);
    expect(left.map(({ value }) => value.message)).toEqual(['case', 'corrected', 'overview']);
    expect(await stores.ledger.tally(TENANT, 'letter')).toMatchObject({ queued: 0, blocked: 0 });
  });

  it('goes by the person as stored when another turn changes them meanwhile', async () => {
    const { deps, karen } = await aBoundWorld();
    let calls = 0;
    const people = {
      ...deps.people,
      save: async (...given: Parameters<typeof deps.people.save>) => {
        calls += 1;
        return calls === 1 ? ('changed' as const) : deps.people.save(...given);
      },
    };

    await chooseLetters({ ...deps, people }, karen, false);

    expect((await deps.people.byId(TENANT, karen.id))?.value.noLetters).toBe(true);
  });
});
