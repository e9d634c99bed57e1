import { beforeEach, describe, expect, it } from 'vitest';
import { emptyTreatment, lastMeeting } from '../../../../src/bot/handlers/owner/forum-handlers.ts';
import { aTreatment, atTheBoard, readyAnswer } from '../../../support/a-decision.ts';
import { only, presses } from '../../../support/channel-kit.ts';
import { aDecidingWorld, type DecidingWorld } from '../../../support/deciding-kit.ts';

const NO = '2026-0001';
const MEETING = { 't.on': '2026-11-17', 't.item': '6', 't.word': 'agreed' };
const DECIDED = {
  'd.outcome': 'planned',
  'd.reason': 'Det er billigt.',
  'd.challenge': 'Tre steder.',
  'd.initiative': 'Ét sted.',
  'd.improvement': 'Et kvarter.',
  'd.horizon': '1. halvår 2027',
};
let world: DecidingWorld;

beforeEach(async () => {
  world = await aDecidingWorld();
  await world.stored(atTheBoard('2026-1'));
});

const open = async (who = world.dorthe) => only(await world.press(who, 'forum.open', { no: NO }));
const treat = (go: 'keep' | 'decide', inputs = MEETING, who = world.dorthe) =>
  world.press(who, 'forum.treat', { no: NO, go }, inputs);
const settle = (inputs: Readonly<Record<string, string>> = DECIDED, seen = 1) =>
  world.press(world.dorthe, 'forum.settle', { no: NO, treatment: aTreatment().at, seen }, inputs);

describe('forum.open', () => {
  it('is filled with the latest meeting held', async () => {
    expect((await open()).text).toContain('2026-11-17');
    expect((await open()).text).toContain('Direktionen');
  });

  it('does not exist for others', async () => {
    for (const who of [world.mona, world.nanna]) {
      expect((await open(who)).text).toContain('Det kan jeg ikke finde');
    }
  });
});

describe('forum.treat', () => {
  it('keeps the handling, or goes on to decide by it', async () => {
    expect(only(await treat('keep')).text).toContain('✓ Behandlingen er gemt');
    const decide = await treat('decide');

    expect(only(decide).text).toContain('Afgør 2026-0001');
    expect(presses(decide)[0]).toMatchObject({ verb: 'forum.settle', data: { seen: 1 } });
    expect((await world.now('2026-1')).treatments).toHaveLength(1);
  });

  it('gives back what was typed when something is wrong with it', async () => {
    const again = only(await treat('decide', { ...MEETING, 't.word': '', 't.item': 'B-17' }));

    expect(again.text).toContain('⚠ Vælg en mulighed');
    expect(again.text).toContain('B-17');
  });

  it('says that it came too late', async () => {
    await world.stored(readyAnswer('2026-2', { status: 'waiting' }));
    const late = { no: '2026-0002', go: 'keep' };

    expect(
      only(await world.press(world.dorthe, 'forum.treat', late, { ...MEETING, 't.item': '7' }))
        .text,
    ).toContain('så der kan ikke noteres mere');
  });
});

describe('forum.settle', () => {
  beforeEach(async () => {
    await world.stored(atTheBoard('2026-2'));
    await treat('keep');
  });
  const at = async () => (await world.now('2026-1')).treatments?.[0]?.at ?? '';
  const decide = async (inputs: Readonly<Record<string, string>> = DECIDED, seen = 1) =>
    world.press(world.dorthe, 'forum.settle', { no: NO, treatment: await at(), seen }, inputs);

  it('ends in a receipt, however often it is pressed', async () => {
    for (const one of [await decide(), await decide()]) {
      expect(only(one).text).toContain('2026-0001 er afgjort.');
    }
  });

  it('gives back what was typed, with what is wrong beside it', async () => {
    const again = only(await decide({ ...DECIDED, 'd.reason': '', 'd.initiative': 'Kun ét sted' }));

    expect(again.text).toContain('⚠ Udfyld feltet.');
    expect(again.text).toContain('Kun ét sted');
  });

  it('gives back what was typed when somebody was faster', async () => {
    await decide();

    const late = only(await decide({ ...DECIDED, 'd.reason': 'Min grund.' }));
    expect(late.text).toContain('⚠ Nogen har ændret det imens');
    expect(late.text).toContain('Min grund.');
  });

  it('does not exist by a handling that was never written down', async () => {
    expect(only(await settle()).text).toContain('Det kan jeg ikke finde');
  });
});

describe('lastMeeting', () => {
  it('is the latest one held, else today', () => {
    expect(lastMeeting(['2026-10-01', '2026-11-17', '2026-12-15'], '2026-11-23')).toBe(
      '2026-11-17',
    );
    expect(lastMeeting(undefined, '2026-11-23')).toBe('2026-11-23');
  });
});

describe('emptyTreatment', () => {
  it('knows no more than it is told', () => {
    expect(emptyTreatment({ forum: 'board', on: '2026-11-17' })).toEqual({
      ...{ forum: 'board', on: '2026-11-17' },
      ...{ item: '', word: '', addition: '', note: '' },
    });
  });
});
