import { beforeEach, describe, expect, it } from 'vitest';
import type { Status } from '../../src/domain/proposal/status.ts';
import { asId, type RoundId } from '../../src/domain/shared/ids.ts';
import { listProposals, listWaiting } from '../../src/usecases/list-proposals.ts';
import { aProposal } from '../support/a-proposal.ts';
import { anAssessment } from '../support/an-assessment.ts';
import { aBoundWorld, type BoundWorld } from '../support/bound-channel.ts';
import { CHANNEL, OTHER } from '../support/channel-world.ts';
import { value } from '../support/leader-world.ts';

let world: BoundWorld;

beforeEach(async () => {
  world = await aBoundWorld();
  const about = (areas: readonly string[]) => ({ answers: { challenge: 'x', areas } });
  await world.stored(aProposal('2026-1', about(['it'])));
  await world.stored(aProposal('2026-2', { ...about(['it', 'loen']), status: 'closed' }));
  await world.stored(aProposal('2026-3', { ...about([]), receivedAt: '2026-11-10T09:00:00.000Z' }));
});

async function list(words: string, status?: Status) {
  const wanted = { words, status, page: 0 };
  const listed = value(await listProposals(world.deps, world.administrator, wanted));
  return listed.items.map(({ no }) => no);
}

describe('listProposals', () => {
  it.each([
    ['the name of an area', 'It og adgange', ['2026-0002', '2026-0001']],
    ['its name in the other language', 'it and access', ['2026-0002', '2026-0001']],
    ['its id', 'loen', ['2026-0002']],
    ['the beginning of its name', 'ansæt', ['2026-0002']],
    ['a word of its name', 'løn', ['2026-0002']],
  ])('lists by %s, newest first', async (_, words, numbers) => {
    expect(await list(words)).toEqual(numbers);
  });

  it('lists by a collection, by its name or the beginning of it', async () => {
    const campaign = { round: asId<RoundId>('r'), title: 'Bøvl i hverdagen 2026' };
    await world.stored(aProposal('2026-4', { campaign }));
    const other = { round: asId<RoundId>('s'), title: 'Bøvl i hverdagen 2025' };
    await world.stored(aProposal('2026-5', { campaign: other }));

    expect(await list('bøvl i hverdagen 2026')).toEqual(['2026-0004']);
    const wanted = { words: 'bøvl', status: undefined, page: 0 };
    expect((await listProposals(world.deps, world.administrator, wanted)).ok).toBe(false);
  });

  it('lists what came in together, by where it came from', async () => {
    const batch = { id: 'teknik', from: 'Teknik og Miljø', external: '17' };
    await world.stored(aProposal('2026-4', { batch }));

    expect(await list('teknik')).toEqual(['2026-0004']);
  });

  it('lists what is open and assessed by extent, smallest first', async () => {
    for (const [at, extent] of (['large', 'small', 'medium'] as const).entries()) {
      await world.stored(aProposal(`2026-${at + 4}`, { assessments: [anAssessment({ extent })] }));
    }
    const gone = { status: 'closed', assessments: [anAssessment()] } as const;
    await world.stored(aProposal('2026-7', gone));
    const wanted = { words: 'trafiklys', status: undefined, trafficLight: true, page: 0 };

    const { items, of } = value(await listProposals(world.deps, world.administrator, wanted));
    expect(items.map(({ assessments }) => assessments?.[0]?.extent)).toEqual([
      'small',
      'medium',
      'large',
    ]);
    expect(of).toEqual({ kind: 'traffic-light' });
  });

  it('lists by a status', async () => {
    expect(await list('lukket', 'closed')).toEqual(['2026-0002']);
    expect(await list('venter', 'waiting')).toEqual([]);
  });

  it('says what the words meant', async () => {
    const meant = async (words: string, status?: Status) =>
      value(await listProposals(world.deps, world.administrator, { words, status, page: 0 })).of;

    expect(await meant('løn')).toEqual({ area: 'loen' });
    expect(await meant('lukket', 'closed')).toEqual({ status: 'closed' });
  });

  it.each([
    ['unknown words', 'vejr'],
    ['no words', ''],
    ['words that fit two areas', 'g'],
  ])('says that it does not know %s', async (_, words) => {
    const wanted = { words, status: undefined, page: 0 };

    expect(await listProposals(world.deps, world.administrator, wanted)).toEqual({
      ok: false,
      problem: { kind: 'unknown-list', typed: words },
    });
  });

  it('is for administrators, where they are', async () => {
    const wanted = { words: '', status: undefined, page: 0 };
    const asks = (caller: BoundWorld['administrator']) => listProposals(world.deps, caller, wanted);

    expect(await asks(world.caller(world.nanna, CHANNEL))).toMatchObject({ ok: false });
    expect(await asks(world.caller(world.karen, OTHER))).toMatchObject({
      problem: { kind: 'wrong-place' },
    });
  });
});

describe('listWaiting', () => {
  it('lists what waits, longest first', async () => {
    const wanted = { what: 'to-assess', page: 0 } as const;

    const listed = value(await listWaiting(world.deps, world.administrator, wanted));

    expect(listed.items.map(({ no }) => no)).toEqual(['2026-0003', '2026-0001']);
  });

  it('is for administrators', async () => {
    const wanted = { what: 'overdue', page: 0 } as const;

    expect(await listWaiting(world.deps, world.caller(world.nanna, CHANNEL), wanted)).toMatchObject(
      {
        ok: false,
      },
    );
  });
});
