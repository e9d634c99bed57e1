import { describe, expect, it } from 'vitest';
import { asId } from '../../../../src/domain/shared/ids.ts';
import { ledBy, takenPartIn } from '../../../../src/usecases/rounds/workshop/find-workshop.ts';
import { aWorkshopWorld } from '../../../support/workshop-world.ts';

describe('takenPartIn', () => {
  it('lets those in the place in, and a guest only where guests are allowed', async () => {
    const { workshop, karen, guest, stranger, id, change } = await aWorkshopWorld();
    expect((await takenPartIn(workshop, karen, id)).ok).toBe(true);
    const outside = await takenPartIn(workshop, guest, id);
    expect(outside).toMatchObject({ problem: { kind: 'guests-out' } });
    expect((await takenPartIn(workshop, stranger, id)).ok).toBe(false);
    await change({ guests: true });
    expect((await takenPartIn(workshop, guest, id)).ok).toBe(true);
  });

  it('is refused while it stands still, and for what is no workshop', async () => {
    const { workshop, karen, id, change } = await aWorkshopWorld();
    await change({ state: 'paused', pausedAt: '2026-11-24T08:00:00.000Z' });
    expect(await takenPartIn(workshop, karen, id)).toMatchObject({ problem: { kind: 'paused' } });
    const other = await takenPartIn(workshop, karen, asId('round-9'));
    expect(other).toMatchObject({ problem: { kind: 'not-found' } });
  });
});

describe('ledBy', () => {
  it('gives it to its host and nobody else', async () => {
    const { workshop, host, karen, id } = await aWorkshopWorld();
    expect(await ledBy(workshop, host, id)).toMatchObject({ value: { value: { id } } });
    const theirs = await ledBy(workshop, karen, id);
    expect(theirs).toMatchObject({ problem: { kind: 'not-host' } });
    const other = await ledBy(workshop, host, asId('round-9'));
    expect(other).toMatchObject({ problem: { kind: 'not-found' } });
  });
});
