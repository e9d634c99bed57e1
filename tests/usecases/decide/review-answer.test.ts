import { beforeEach, describe, expect, it } from 'vitest';
import {
  openReview,
  rewordAnswer,
  sendSample,
} from '../../../src/usecases/decide/review-answer.ts';
import { atTheBoard, REASON, readyAnswer, typedDecision } from '../../support/a-decision.ts';
import { no } from '../../support/a-proposal.ts';
import { aForumWorld, type ForumWorld } from '../../support/forum-world.ts';

let world: ForumWorld;

beforeEach(async () => {
  world = await aForumWorld();
  for (const number of ['2026-1', '2026-2']) {
    await world.stored(readyAnswer(number, { proposer: world.nanna.id }));
  }
  await world.stored(atTheBoard('2026-3'));
});

const open = (number: string, after = false) =>
  openReview(world.deps, world.administrator, { no: no(number), after });
const reword = (number: string, differs = {}, seen = 2) =>
  rewordAnswer(world.deps, world.administrator, {
    no: no(number),
    typed: typedDecision(differs),
    seen,
    notCpr: [],
  });

describe('openReview', () => {
  it('has its place, and leads to the next until there is none', async () => {
    expect(await open('2026-1')).toMatchObject({ value: { at: 1, total: 2 } });
    expect(await open('2026-1', true)).toMatchObject({
      value: { at: 2, answer: { proposal: { no: '2026-0002' } } },
    });
    expect(await open('2026-2', true)).toEqual({ ok: true, value: undefined });
  });

  it('is refused for what is not ready, and to others', async () => {
    expect(await open('2026-3')).toMatchObject({ problem: { kind: 'not-ready' } });
    expect(
      await openReview(world.deps, world.alone(world.dorthe), { no: no('2026-1') }),
    ).toMatchObject({ problem: { kind: 'not-administrator' } });
  });
});

describe('rewordAnswer', () => {
  it('changes the words once, and never what was decided', async () => {
    const typed = { reason: 'Kortere.', outcome: 'not-carried-out' };

    for (const one of [await reword('2026-1', typed), await reword('2026-1', typed)]) {
      expect(one).toMatchObject({ value: { decision: { version: 3, reason: 'Kortere.' } } });
    }
    expect(await world.now('2026-1')).toMatchObject({
      decision: { outcome: 'planned', as: 'administrator', by: 'karen', state: 'ready' },
    });
  });

  it('does not write over what somebody else wrote meanwhile', async () => {
    await reword('2026-1', { reason: 'Først.' });

    expect(await reword('2026-1', { reason: 'Senere.' })).toMatchObject({
      problem: { kind: 'changed-since' },
    });
    expect((await world.now('2026-1')).decision?.reason).toBe('Først.');
  });

  it('tells what is wrong with what was typed', async () => {
    expect(await reword('2026-1', { reason: '', horizon: 'snart' })).toMatchObject({
      problem: { kind: 'not-filled', faults: [{ field: 'reason' }, { field: 'horizon' }] },
    });
  });

  it('is refused for what is not ready', async () => {
    expect(await reword('2026-3', {}, 1)).toMatchObject({ problem: { kind: 'not-ready' } });
    expect(await reword('2026-9')).toMatchObject({ problem: { kind: 'not-ready' } });
  });
});

describe('sendSample', () => {
  it('gives the very answer to whoever asks, and to nobody else', async () => {
    await sendSample(world.deps, world.administrator, no('2026-1'));

    const answers = (await world.relayed()).filter(({ content }) => content.kind === 'answer');
    expect(answers).toMatchObject([{ to: 'karen', content: { no: '2026-0001', reason: REASON } }]);
    expect((await world.now('2026-1')).status).toBe('forwarded');
  });

  it('is refused for what is not ready, and to others', async () => {
    expect(await sendSample(world.deps, world.administrator, no('2026-3'))).toMatchObject({
      problem: { kind: 'not-ready' },
    });
    expect(await sendSample(world.deps, world.alone(world.nanna), no('2026-1'))).toMatchObject({
      problem: { kind: 'not-administrator' },
    });
  });
});
