import { beforeEach, describe, expect, it } from 'vitest';
import { writeJournal, writeStatus } from '../../../src/usecases/outside/write-back.ts';
import { aProposal, no } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { storeProposal } from '../../support/channel-world.ts';
import { anOutsideWorld, aSystem, type OutsideWorld } from '../../support/outside-world.ts';

const SYSTEM = aSystem('journal-system', 'status-system');
const NO = no('2026-0001');

let world: OutsideWorld;
beforeEach(async () => {
  world = await anOutsideWorld();
  await storeProposal(world.stores, aProposal('2026-0001'));
});

const journal = (number: string, seen?: () => boolean, system = SYSTEM) =>
  writeJournal(world.outside, system, { no: NO, number, seen });
const status = (told: 'assessing' | 'waiting', seen?: () => boolean, system = SYSTEM) =>
  writeStatus(world.outside, system, { no: NO, status: told, seen });

describe('what another system writes back', () => {
  it('is a journal number, the same again changes nothing', async () => {
    expect(await journal('26/1')).toMatchObject({ ok: true, value: { journal: '26/1' } });
    expect(await journal('26 / 1', () => false)).toMatchObject({ ok: true });

    const history = await world.stores.proposals.history(TENANT, NO);
    expect(history.filter(({ kind }) => kind === 'journalled')).toHaveLength(1);
  });

  it('takes the place of another number only where that was seen', async () => {
    await journal('26/1');

    for (const unseen of [undefined, () => false]) {
      expect(await journal('26/2', unseen)).toEqual({
        ok: false,
        problem: { kind: 'changed-meanwhile' },
      });
    }
    expect(await journal('26/2', () => true)).toMatchObject({ value: { journal: '26/2' } });
    expect(await journal('', () => true)).toMatchObject({ ok: true });
    const stored = await world.stores.proposals.proposal(TENANT, NO);
    expect(stored?.value.journal).toBeUndefined();
  });

  it('is no text that has something of a person in it', async () => {
    expect(await journal('010190-1234')).toMatchObject({ ok: false });
    expect(await journal('x'.repeat(41))).toMatchObject({ ok: false });
  });

  it('is how far it is, refused where it was changed since', async () => {
    expect(await status('waiting', () => false)).toEqual({
      ok: false,
      problem: { kind: 'changed-meanwhile' },
    });
    expect(await status('waiting', () => true)).toMatchObject({
      value: { status: 'waiting', holder: { kind: 'supplier' } },
    });
    expect(await status('waiting', () => false)).toMatchObject({ ok: true });
  });

  it('is nothing of a system without the role', async () => {
    const other = aSystem('proposal-system', 'initiative-system', 'round-system');

    for (const answer of [
      await journal('26/1', undefined, other),
      await status('waiting', undefined, other),
      await journal('26/1', undefined, aSystem('status-system')),
      await status('waiting', undefined, aSystem('journal-system')),
    ]) {
      expect(answer).toEqual({ ok: false, problem: { kind: 'not-allowed' } });
    }
  });
});
