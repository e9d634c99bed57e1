import { beforeEach, describe, expect, it } from 'vitest';
import { handBackTask } from '../../../src/usecases/owner/hand-back-task.ts';
import { no } from '../../support/a-proposal.ts';
import { anOwnerWorld, type OwnerWorld } from '../../support/owner-world.ts';

let world: OwnerWorld;
beforeEach(async () => {
  world = await anOwnerWorld();
  await world.given('2026-1');
});
const back = (text: string, caller = world.owner) =>
  handBackTask(world.deps, caller, { no: no('2026-1'), text, notCpr: false });

describe('handBackTask', () => {
  it('gives it back to those who sort, who hear why, and tells those who wait', async () => {
    await back(' Det er Løn. ');

    expect(await world.now('2026-1')).toMatchObject({
      status: 'assessing',
      notes: [{ text: 'Det er Løn.' }],
    });
    expect((await world.said()).map(({ content }) => content)).toMatchObject([
      { kind: 'task-over', how: 'taken-back' },
      { kind: 'channel-news', what: 'handed-back', text: 'Det er Løn.' },
      { kind: 'moved', holder: { kind: 'team' } },
    ]);
  });

  it('says to whoever presses again that it is theirs no more', async () => {
    await back('Det er Løn.');

    expect(await back('Det er Løn.')).toMatchObject({
      problem: { kind: 'over', how: 'taken-back' },
    });
    expect((await world.now('2026-1')).notes).toHaveLength(1);
  });

  it('says to a second device with other words that nothing was sent from there', async () => {
    const both = await Promise.all([back('Det er Løn.'), back('Det er IT.')]);

    expect(both.filter(({ ok }) => ok)).toHaveLength(1);
    expect(both.find(({ ok }) => !ok)).toMatchObject({ problem: { kind: 'over' } });
    expect((await world.now('2026-1')).notes).toHaveLength(1);
  });

  it('asks why, and stores no CPR number', async () => {
    expect(await back('')).toMatchObject({ problem: { problem: { kind: 'required' } } });
    expect(await back('010190-1234')).toMatchObject({ problem: { problem: { kind: 'cpr' } } });
  });

  it('is refused to whoever is no owner', async () => {
    expect(await back('Nej', world.outsider)).toMatchObject({ problem: { kind: 'not-found' } });
  });
});
