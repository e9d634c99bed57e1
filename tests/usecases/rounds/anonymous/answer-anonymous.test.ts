import { beforeEach, describe, expect, it } from 'vitest';
import { asId } from '../../../../src/domain/shared/ids.ts';
import { addMinutes } from '../../../../src/domain/shared/time.ts';
import { ROUND_AT } from '../../../support/a-round.ts';
import { type AnonymousWorld, anAnonymousWorld, pageIn } from '../../../support/anonymous-world.ts';

let world: AnonymousWorld;
beforeEach(async () => {
  world = await anAnonymousWorld();
});

const WELL = { well: 'yes' };
const NOT_WELL = { well: 'no' };
const people = () => world.rounds.responses.participants(world.at);

describe('on the way', () => {
  it('carries the answers on in the card and stores nothing', async () => {
    const first = await world.begin();
    const why = pageIn(await world.press(first, 'next', { inputs: NOT_WELL }));
    expect(why.page.id).toBe('why');
    const last = pageIn(await world.press(why, 'next', { inputs: { why: 'For meget papir' } }));
    expect(last.kept.answers).toEqual({ well: 'no', why: 'For meget papir' });

    const back = pageIn(await world.press(last, 'back', { inputs: { word: 'papir' } }));
    expect(back.kept.answers).toEqual({ well: 'no', why: 'For meget papir', word: 'papir' });
    expect(await people()).toEqual([]);
    expect(await world.rounds.responses.responses(world.at)).toEqual([]);
  });

  it('stays where something is missing, and shows what was typed', async () => {
    const first = await world.begin();
    const same = pageIn(await world.press(first, 'next', { inputs: { 'things.it': '3' } }));

    expect(same.problems).toMatchObject([{ question: 'well', reason: { kind: 'required' } }]);
    expect(same.typed).toEqual({ things: { it: 3 } });
  });

  it('leaves nothing behind on the way back that the card cannot carry', async () => {
    const first = await world.begin();
    const why = pageIn(await world.press(first, 'next', { inputs: NOT_WELL }));
    const long = 'a'.repeat(1_200);
    const same = pageIn(await world.press(why, 'back', { inputs: { why: long } }));

    expect(same).toMatchObject({ page: { id: 'why' }, typed: { why: long } });
    expect(same.kept.answers).toEqual(NOT_WELL);
  });

  it('drops an answer that another one hides', async () => {
    const first = await world.begin();
    const why = pageIn(await world.press(first, 'next', { inputs: NOT_WELL }));
    const again = pageIn(await world.press(why, 'back', { inputs: { why: 'Papir' } }));
    const last = pageIn(await world.press(again, 'next', { inputs: WELL }));

    expect(last).toMatchObject({ page: { id: 'last' }, kept: { answers: WELL } });
  });

  it('holds a CPR number back until somebody says that it is none', async () => {
    const first = await world.begin();
    const why = pageIn(await world.press(first, 'next', { inputs: NOT_WELL }));
    const inputs = { why: 'Sag 010190-1234' };
    const held = pageIn(await world.press(why, 'next', { inputs }));
    expect(held.held).toMatchObject([{ question: 'why' }]);
    expect(JSON.stringify(held.kept)).not.toContain('010190');

    const said = pageIn(await world.press(held, 'next', { inputs, notCpr: ['why'] }));
    expect(said.kept).toEqual({ answers: { ...NOT_WELL, ...inputs }, notCpr: ['why'] });
    const { kept } = said;
    expect(await world.press(said, 'send', { kept: { ...kept, notCpr: [] } })).toMatchObject({
      problem: { kind: 'made-up' },
    });
  });

  it('waits in the card while the round is paused', async () => {
    const first = await world.begin();
    await world.change({ state: 'paused', pausedAt: ROUND_AT });
    world.goTo(addMinutes(ROUND_AT, 2));
    const waits = pageIn(await world.press(first, 'next', { inputs: WELL }));
    expect(waits).toMatchObject({ note: 'paused', kept: { answers: WELL } });
  });
});

describe('handing in', () => {
  const last = async (who = world.karen) => {
    const first = await world.begin(who);
    return pageIn(await world.press(first, 'next', { inputs: WELL, who }));
  };
  const inputs = { word: 'papir' };

  it('adds the person to those who have answered, and the answers to the others', async () => {
    expect(await world.press(await last(), 'send', { inputs })).toMatchObject({
      value: { kind: 'handed-in' },
    });
    expect(await people()).toEqual([world.karen.person]);
    expect(await world.rounds.responses.responses(world.at)).toEqual([]);
  });

  it('counts once, however often and from however many cards it is sent', async () => {
    const [one, two] = await Promise.all([last(), last()]);
    const sent = await Promise.all([
      world.press(one, 'send', { inputs }),
      world.press(one, 'send', { inputs }),
      world.press(two, 'send', { inputs: { word: 'andet' } }),
    ]);
    for (const each of sent) expect(each).toMatchObject({ value: { kind: 'handed-in' } });
    expect(await world.press(one, 'send', { inputs })).toMatchObject({ ok: true });
    expect(await people()).toHaveLength(1);
  });

  it('keeps of the workplace the department alone, as the tables need no more', async () => {
    await world.press(await last(), 'send', { inputs });
    const stored = await keptOf(world);
    expect(stored).toContain('"background":{"department":"Børn og Unge"}');
    expect(stored).not.toContain('1004000000');
    expect(stored).not.toContain('Skole 0');
  });

  it('refuses what no card of ours carries', async () => {
    const shown = await last();
    const kept = { answers: { well: 'yes', secret: 'x' }, notCpr: [] };
    expect(await world.press(shown, 'send', { inputs, kept })).toEqual({
      ok: false,
      problem: { kind: 'made-up' },
    });
    expect(await people()).toEqual([]);
  });

  it('goes to the first page that was jumped over', async () => {
    const first = await world.begin();
    const shown = pageIn(
      await world.press({ ...first, page: { ...first.page, id: 'last' } }, 'send', { inputs }),
    );
    expect(shown.page.id).toBe('first');
    expect(shown.problems).toMatchObject([{ question: 'well' }]);
  });

  it('is taken for a minute after the end, and what comes later is handed back', async () => {
    const shown = await last();
    const ole = world.here(await world.person('Ole'));
    const oles = await last(ole);
    await world.change({ state: 'closed', closedAt: ROUND_AT });
    world.goTo(addMinutes(ROUND_AT, 1));
    expect(await world.press(shown, 'send', { inputs })).toMatchObject({ ok: true });
    world.goTo(addMinutes(ROUND_AT, 2));
    expect(await world.press(oles, 'send', { inputs, who: ole })).toMatchObject({
      problem: { kind: 'over', typed: [{ text: 'papir' }] },
    });
  });

  it('is handed back once the answers are sealed, whatever the clock says', async () => {
    const shown = await last();
    await world.rounds.responses.sealAnonymous(world.at);
    expect(await world.press(shown, 'send', { inputs })).toMatchObject({
      problem: { kind: 'over', typed: [{ text: 'papir' }] },
    });
  });

  it('is refused to whoever is not in the room, with whatever card', async () => {
    const shown = await last();
    const nanna = world.alone(await world.person('Nanna'));
    expect(await world.press(shown, 'send', { inputs, who: nanna })).toMatchObject({
      problem: { kind: 'not-invited' },
    });
  });
});

it('takes no answer to a round that is not anonymous', async () => {
  const shown = await world.begin();
  await world.change({ privacy: 'confidential' });
  world.goTo(addMinutes(ROUND_AT, 1));
  expect(await world.press(shown, 'next', { inputs: WELL })).toMatchObject({
    problem: { kind: 'not-found' },
  });
});

/** What stays of the answers when four more like the first have come. */
async function keptOf({ stores: { responses }, at }: AnonymousWorld): Promise<string> {
  for (const name of ['a', 'b', 'c', 'd']) {
    const background = { department: 'Børn og Unge' };
    const answers = { word: name };
    await responses.takeIn(at, { person: asId(name), answers, background, blocks: 1 });
  }
  return JSON.stringify(await responses.sealAnonymous(at));
}
