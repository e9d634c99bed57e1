import { beforeEach, describe, expect, it } from 'vitest';
import type { TypedAnswer } from '../../../src/domain/proposal/decision.ts';
import { sendAnswer } from '../../../src/usecases/owner/send-answer.ts';
import { previewAnswer } from '../../../src/usecases/owner/write-answer.ts';
import { no } from '../../support/a-proposal.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { TENANT } from '../../support/builders.ts';
import { value } from '../../support/leader-world.ts';
import { anOwnerWorld, type OwnerWorld, SENT_ON, WRITTEN } from '../../support/owner-world.ts';

let world: OwnerWorld;
beforeEach(async () => {
  world = await anOwnerWorld();
  await world.given('2026-1');
});
const kept = async (more: Partial<TypedAnswer> = {}, number = '2026-1') => {
  const written = {
    no: no(number),
    typed: { ...WRITTEN, ...more },
    seen: { version: 1, draft: 0, sentOn: SENT_ON },
    notCpr: [],
  };
  value(await previewAnswer(world.deps, world.owner, written));
};
const send = (caller = world.owner, draft = 1, number = '2026-1') =>
  sendAnswer(world.deps, caller, { no: no(number), seen: { version: 1, draft, sentOn: SENT_ON } });

describe('sendAnswer', () => {
  it('has it looked through: the task is closed, the channel told, and nobody else', async () => {
    await kept();

    value(await send());

    expect(await world.now('2026-1')).toMatchObject({
      status: 'forwarded',
      holder: { kind: 'team' },
      decision: { state: 'ready', as: 'process-owner', by: world.ole.id },
    });
    expect(
      (await world.said()).map(({ audience, content }) => [audience.kind, content.kind]),
    ).toEqual([
      ['owner', 'task-over'],
      ['channel', 'channel-news'],
    ]);
  });

  it('sends on to the board what the management decides: a task, and news to those who wait', async () => {
    await world.given('2026-2', { assessments: [anAssessment({ authority: 'administrative' })] });
    await kept({ outcome: 'not-carried-out' }, '2026-2');

    const sent = value(await send(world.owner, 1, '2026-2'));

    expect(sent.board?.name).toBe('Direktionen');
    expect(await world.now('2026-2')).toMatchObject({
      holder: { kind: 'forum', forum: 'board' },
      dueOn: '2026-12-07',
      decision: { state: 'draft', outcome: 'not-carried-out' },
    });
    expect(
      (await world.said()).map(({ audience, content }) => [audience.kind, content.kind]),
    ).toEqual([
      ['owner', 'task-over'],
      ['forum', 'task'],
      ['proposer', 'moved'],
    ]);
  });

  it('is sent once, by however many at once; the others are told how it was answered', async () => {
    await kept();

    const all = await Promise.all([send(), send(), send(world.substitute)]);

    expect(all.some(({ ok }) => ok)).toBe(true);
    const history = await world.stores.proposals.history(TENANT, no('2026-1'));
    expect(history.filter(({ kind }) => kind === 'responded')).toHaveLength(1);
    expect(await send(world.substitute)).toMatchObject({
      problem: { kind: 'over', how: 'answered' },
    });
  });

  it('sends nothing but what was looked at', async () => {
    await kept();

    expect(await send(world.substitute, 0)).toMatchObject({
      problem: { kind: 'kept-meanwhile', by: 'Ole' },
    });
    expect((await world.now('2026-1')).decision).toBeUndefined();
  });

  it('sends nothing from a card of an earlier round, or one that does not say which', async () => {
    await kept();
    for (const sentOn of ['2026-11-10T09:00:00.000Z', undefined]) {
      const seen = { version: 1, draft: 1, ...(sentOn !== undefined && { sentOn }) };
      const late = await sendAnswer(world.deps, world.owner, { no: no('2026-1'), seen });
      expect(late).toMatchObject({ problem: { kind: 'kept-meanwhile', by: 'Ole' } });
    }
    expect((await world.now('2026-1')).decision).toBeUndefined();
  });

  it('is refused to whoever is no owner, and without anything kept', async () => {
    expect(await send(world.owner, 0)).toMatchObject({ problem: { kind: 'not-found' } });
    await kept();
    expect(await send(world.outsider)).toMatchObject({ problem: { kind: 'not-found' } });
    expect(await send(world.administrator)).toMatchObject({ problem: { kind: 'not-found' } });
  });
});
