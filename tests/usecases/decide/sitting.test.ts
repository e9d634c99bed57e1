import { beforeEach, describe, expect, it } from 'vitest';
import {
  checkSitting,
  fateOf,
  liesWith,
  lookAtSitting,
  openSitting,
  outcomeIn,
  ownItem,
} from '../../../src/usecases/decide/sitting.ts';
import { aDecision, aTreatment, atTheBoard, readyAnswer } from '../../support/a-decision.ts';
import { no } from '../../support/a-proposal.ts';
import { CHANNEL } from '../../support/channel-world.ts';
import { aForumWorld, type ForumWorld } from '../../support/forum-world.ts';
import { value } from '../../support/leader-world.ts';

const TYPED = { on: '2026-11-17', item: '6', word: 'agreed', outcome: 'planned' };
let world: ForumWorld;

beforeEach(async () => {
  world = await aForumWorld();
  await world.stored(atTheBoard('2026-1'));
  await world.stored(readyAnswer('2026-2'));
});

const open = (who: 'dorthe' | 'sune' | 'mona' | 'karen' = 'dorthe', forum = 'board') =>
  openSitting(world.deps, world.alone(world[who]), forum);

describe('openSitting', () => {
  it('has what lies with the forum, for those who decide there', async () => {
    expect(value(await open()).proposals.map((one) => one.no)).toEqual(['2026-0001']);
    expect(await open('sune')).toMatchObject({ value: { as: 'secretary' } });
  });

  it('is refused to others, for a forum that is not there, and where others look on', async () => {
    expect(await open('mona')).toMatchObject({ problem: { kind: 'not-found' } });
    expect(await open('karen')).toMatchObject({ problem: { kind: 'not-found' } });
    expect(await open('dorthe', 'gone')).toMatchObject({ problem: { kind: 'not-found' } });
    const inChannel = world.caller(world.dorthe, CHANNEL);
    expect(await openSitting(world.deps, inChannel, 'board')).toMatchObject({ ok: false });
  });
});

describe('checkSitting', () => {
  it('names what is wrong; sending back is decided one by one', async () => {
    const sitting = value(await open());

    expect(checkSitting(TYPED, sitting)).toEqual([]);
    const wrong = { on: '2026-12-24', item: 'x'.repeat(21), word: 'maybe', outcome: 'sent-back' };
    expect(checkSitting(wrong, sitting)).toEqual([
      { field: 'on', kind: 'bad-day' },
      { field: 'word', kind: 'required' },
      { field: 'item', kind: 'too-long' },
      { field: 'outcome', kind: 'required' },
    ]);
    expect(checkSitting({ ...TYPED, on: '', item: '010190-1234' }, sitting)).toEqual([
      { field: 'on', kind: 'required' },
      { field: 'item', kind: 'cpr' },
    ]);
  });
});

describe('lookAtSitting', () => {
  it('says what will become of each, and writes nothing', async () => {
    const chosen = ['2026-1', '2026-2'].map((one) => ({ no: no(one), seen: 1 }));

    const lines = lookAtSitting(value(await open()), TYPED, chosen);

    expect(lines.map(({ kind }) => kind)).toEqual(['decides', 'not-here']);
    expect((await world.now('2026-1')).decision?.state).toBe('draft');
  });
});

describe('fateOf', () => {
  it.each([
    ['decides', atTheBoard('2026-1'), 1],
    ['changed-since', atTheBoard('2026-1'), 0],
    ['lacks', atTheBoard('2026-1', { decision: aDecision({ reason: '' }) }), 1],
    ['not-here', undefined, 1],
  ] as const)('is %s', (kind, proposal, seen) => {
    expect(fateOf(proposal, { no: no('2026-1'), seen }, 'planned')).toBe(kind);
  });

  it('is for itself when nobody has recommended anything', () => {
    const { decision: _, ...bare } = atTheBoard('2026-1');

    expect(fateOf(bare, { no: bare.no, seen: 0 }, 'planned')).toBe('no-draft');
  });
});

describe('ownItem', () => {
  it('is the one it was prepared under for that meeting, else the one for all', () => {
    const prepared = atTheBoard('2026-1', { treatments: [aTreatment({ item: '11' })] });

    expect(ownItem(prepared, TYPED, 'board')).toBe('11');
    expect(ownItem(prepared, { ...TYPED, on: '2026-11-18' }, 'board')).toBe('6');
    expect(ownItem(prepared, TYPED, 'med')).toBe('6');
  });
});

describe('liesWith', () => {
  it('is so while it is forwarded to that forum', () => {
    expect(liesWith(atTheBoard('2026-1'), 'board')).toBe(true);
    expect(liesWith(atTheBoard('2026-1'), 'med')).toBe(false);
    expect(liesWith(atTheBoard('2026-1', { status: 'waiting' }), 'board')).toBe(false);
  });
});

describe('outcomeIn', () => {
  it('reads an outcome', () => {
    expect(
      ['planned', 'sent-back', 'x'].map((outcome) => outcomeIn({ ...TYPED, outcome })),
    ).toEqual(['planned', undefined, undefined]);
  });
});
