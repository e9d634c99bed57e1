import { beforeEach, describe, expect, it } from 'vitest';
import {
  asId,
  type DraftId,
  type InitiativeId,
  type PersonId,
} from '../../../src/domain/shared/ids.ts';
import { hideIn } from '../../../src/domain/triage/hidden-words.ts';
import type { Stores } from '../../../src/storage/index.ts';
import { makeMemoryBackend } from '../../../src/storage/memory/memory-backend.ts';
import { TABLES } from '../../../src/storage/table.ts';
import { countCopies, hideInCopies } from '../../../src/usecases/triage/hide-in-copies.ts';
import { anEntry } from '../../storage/contract/entries.ts';
import { makeWorld, type World } from '../../storage/contract/world.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { anInitiative } from '../../support/an-initiative.ts';
import { aDraft } from '../../support/builders.ts';
import { quotingContents, quotingDigest } from '../../support/quoting.ts';

const NAME = 'Sofie';
const HIDE = hideIn([NAME]);
const INITIATIVE = asId<InitiativeId>('d-2026-0001');
let world: World;

beforeEach(async () => {
  world = makeWorld(makeMemoryBackend());
});

const proposal = () => aProposal('2026-1', { tenant: world.tenant });
const depsOf = (stores: Stores = world.another()) => ({ ...stores, clock: world.clock });

/** One copy of everything that can be made of a proposal, wherever it is kept. */
async function copied(): Promise<void> {
  const { stores, tenant } = world;
  const contents = quotingContents(NAME);
  const says = contents.map(
    (content) => ({ audience: { kind: 'administrators' }, content }) as const,
  );
  const digest = quotingDigest(NAME);
  const words = { title: `${NAME}s adgang`, what: NAME, improvement: `${NAME} sparer tid` };
  const initiative = anInitiative(INITIATIVE, { tenant, ...words, proposals: [no('2026-1')] });
  await stores.initiatives.save(initiative, undefined, says);
  const { from, until } = digest;
  const claim = { tenant, id: 'week', from, until, cursors: {}, digest, claimedAt: until };
  await stores.jobs.claimDigest(claim, says.slice(-1));
  const year = { tenant, year: 2026 };
  await stores.proposals.add(year, 'add', (number) => ({
    proposal: aProposal(number, { tenant, answers: { challenge: '▇▇▇' } }),
    events: [],
    says,
  }));
  const states = ['queued', 'blocked', 'failed', 'unknown', 'sent'] as const;
  for (const [at, content] of contents.entries()) {
    const state = states[at % states.length] ?? 'queued';
    await stores.ledger.queue(tenant, [
      { entry: anEntry(`p${at}`, { message: `m${at}`, content, state }) },
    ]);
  }
  const draft = (id: string, more: object) =>
    aDraft({ id: asId<DraftId>(id), tenant, person: asId<PersonId>('anna'), ...more });
  const alike = [{ no: no('2026-1'), shared: [{ mine: 'vagtplan', theirs: NAME }] }];
  await stores.proposals.saveDraft(draft('2026-alike', { alike }));
  const edits = { no: no('2026-1'), version: 1 };
  await stores.proposals.saveDraft(draft('2026-edits', { edits, answers: { a: NAME } }));
}

/** Every row of every table, as text. */
async function everyRow(): Promise<string> {
  const { tenant, backend } = world;
  const all = { from: ' ', before: '~~~~' };
  const partitions = [tenant, `${tenant}~2026`];
  const found = TABLES.flatMap((name) =>
    partitions.map((partition) => backend.table(name).range(partition, all)),
  );
  return JSON.stringify(await Promise.all(found));
}

describe('hideInCopies', () => {
  it('leaves the word in no row of any table', async () => {
    await copied();
    expect((await everyRow()).split(NAME).length).toBeGreaterThan(100);

    expect(await hideInCopies(depsOf(), proposal(), HIDE)).toEqual({ busy: 0 });
    expect(await everyRow()).not.toContain(NAME);
    expect(await world.stores.outbox.waiting(world.tenant, 99)).toHaveLength(
      2 * quotingContents(NAME).length + 1,
    );
  });

  it('changes nothing the second time', async () => {
    await copied();
    await hideInCopies(depsOf(), proposal(), HIDE);
    const once = await everyRow();

    await hideInCopies(depsOf(), proposal(), HIDE);
    expect(await everyRow()).toBe(once);
  });

  it('is finished by a repetition, wherever it stopped half-way', async () => {
    let calls = 0;
    for (let stopped = true; stopped; calls += 7) {
      world = makeWorld(makeMemoryBackend());
      await copied();
      world.faults.loseCalls(1_000, calls);
      const hidden = hideInCopies(depsOf(), proposal(), HIDE);
      stopped = await hidden.then(
        () => false,
        () => true,
      );
      world.faults.loseCalls(0);
      await hideInCopies(depsOf(), proposal(), HIDE);
      expect(await everyRow()).not.toContain(NAME);
    }
    expect(calls).toBeGreaterThan(70);
  });

  it('leaves what is being sent to its sender, and counts it until it is through', async () => {
    const { ledger } = world.stores;
    const [content] = quotingContents(NAME);
    if (content === undefined) throw new Error('nothing is said');
    await ledger.queue(world.tenant, [{ entry: anEntry('anna', { content }) }]);
    const lease = await ledger.takeLease(world.tenant, 'sender', undefined);
    const claim = await ledger.due(world.tenant, '2026-11-24T00:00:00.000Z', 9);
    if (lease === undefined) throw new Error('no lease');
    const taken = await ledger.turnOver(world.tenant, lease, { settled: [], claim });
    if (typeof taken === 'string') throw new Error(taken);

    expect(await hideInCopies(depsOf(), proposal(), HIDE)).toEqual({ busy: 1 });
    const settled = taken.entries.map((entry) => ({
      entry,
      next: { ...entry.value, state: 'sent' as const },
    }));
    await ledger.turnOver(world.tenant, taken.lease, { settled, claim: [] });
    expect(await countCopies(depsOf(), proposal(), HIDE)).toBe(1);
    expect(await hideInCopies(depsOf(), proposal(), HIDE)).toEqual({ busy: 0 });
    expect(await everyRow()).not.toContain(NAME);
  });

  it('hides in an initiative that is shown at once', async () => {
    await copied();
    await world.stores.initiatives.all(world.tenant);
    await hideInCopies(depsOf(world.stores), proposal(), HIDE);

    const [shown] = await world.stores.initiatives.all(world.tenant);
    expect([shown?.title, shown?.version]).toEqual(['▇▇▇ adgang', 2]);
  });
});

describe('countCopies', () => {
  it('counts what would be hidden, and hides nothing', async () => {
    await copied();
    const before = await everyRow();
    const count = await countCopies(depsOf(), proposal(), HIDE);

    expect(await everyRow()).toBe(before);
    expect(count).toBe(1 + 2 + 1 + 3 * quotingContents(NAME).length + 1);
    await hideInCopies(depsOf(), proposal(), HIDE);
    expect(await countCopies(depsOf(), proposal(), HIDE)).toBe(0);
  });
});
