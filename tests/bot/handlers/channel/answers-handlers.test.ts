import { beforeEach, describe, expect, it } from 'vitest';
import { answersReady } from '../../../../src/bot/handlers/channel/answers-handlers.ts';
import { readyAnswer } from '../../../support/a-decision.ts';
import { context, only } from '../../../support/channel-kit.ts';
import { personalPlace } from '../../../support/channel-world.ts';
import { aDecidingWorld, type DecidingWorld } from '../../../support/deciding-kit.ts';

const REWORDED = {
  'd.reason': 'Kortere.',
  'd.challenge': 'Tre steder.',
  'd.initiative': 'Ét sted.',
  'd.improvement': 'Et kvarter.',
  'd.horizon': '1. halvår 2027',
};
let world: DecidingWorld;

beforeEach(async () => {
  world = await aDecidingWorld();
  for (const number of ['2026-1', '2026-2']) await world.stored(readyAnswer(number));
});

const press = (verb: string, data = {}, inputs = {}, who = world.karen) =>
  world.press(who, verb, data, inputs);
const shown = async (verb: string, data = {}, inputs = {}) => only(await press(verb, data, inputs));

describe('answersReady', () => {
  it('is a line in the channel, and the list itself in one’s own chat', async () => {
    const line = only(await answersReady(world.kit, context(world.karen)));
    expect(line).toMatchObject({ kind: 'say' });
    expect(line.text).toContain('2 svar ligger klar');
    expect(line.text).not.toContain('2026-0001');

    const place = personalPlace('Karen');
    const list = only(await answersReady(world.kit, context(world.karen, { place })));
    expect(list.text).toContain('2026-0001');
  });

  it('is refused to others', async () => {
    const place = personalPlace('Nanna');

    expect(only(await answersReady(world.kit, context(world.nanna, { place }))).text).toContain(
      'har du ikke adgang til',
    );
  });
});

describe('the ready answers', () => {
  it('are listed and looked through for the presser alone, one after another', async () => {
    expect(await shown('answers.open')).toMatchObject({ kind: 'forMe' });
    expect((await shown('answers.show', { no: '2026-0001' })).text).toContain('Svar 1 af 2');
    expect((await shown('answers.next', { no: '2026-0001' })).text).toContain('Svar 2 af 2');
    expect((await shown('answers.next', { no: '2026-0002' })).text).toContain('2 svar ligger klar');
  });

  it('are saved on the way, and what is wrong comes back', async () => {
    const at = { no: '2026-0001', seen: 2 };
    const next = await shown('answers.save', at, REWORDED);
    expect(next.text).toContain('✓ Gemt: 2026-0001');
    expect(next.text).toContain('Svar 2 af 2');

    const stale = await shown('answers.save', at, { ...REWORDED, 'd.reason': 'Min.' });
    expect(stale.text).toContain('⚠ Nogen har ændret det imens');
    expect(stale.text).toContain('Min.');
    const wrong = await shown(
      'answers.save',
      { no: '2026-0002', seen: 2 },
      { ...REWORDED, 'd.reason': '' },
    );
    expect(wrong.text).toContain('⚠ Udfyld feltet.');
  });

  it('say so when they are no longer ready', async () => {
    for (const verb of ['answers.show', 'answers.save', 'answers.sample']) {
      const gone = await shown(verb, { no: '2026-0009', seen: 2 });
      expect(gone.text).toContain('⚠ Svaret ligger ikke klar mere');
    }
  });

  it('go to the presser alone as a sample', async () => {
    expect(await press('answers.sample', { no: '2026-0001' })).toMatchObject([
      { kind: 'hint', text: expect.stringContaining('Prøven') },
    ]);
  });

  it('name who is not reached', async () => {
    const silent = await world.person('Inger', 'silent');
    await world.stored(readyAnswer('2026-3', { proposer: silent.id }));

    expect((await shown('answers.unreached')).text).toContain('Inger');
  });
});
