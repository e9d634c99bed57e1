import { beforeEach, describe, expect, it } from 'vitest';
import { answerRound } from '../../../src/usecases/rounds/answer-round.ts';
import { openResponse } from '../../../src/usecases/rounds/open-response.ts';
import { ROUND_AT } from '../../support/a-round.ts';
import { type AnsweringWorld, anAnsweringWorld, onPage } from '../../support/answering-world.ts';

let world: AnsweringWorld;
const NUMBER = '010190-1234';

beforeEach(async () => {
  world = await anAnsweringWorld();
});

const answer = (...press: Parameters<typeof onPage>) =>
  answerRound(world.rounds, world.karen, onPage(...press));
const stored = async () =>
  (
    await world.rounds.responses.response(
      { tenant: world.round.tenant, round: world.round.id },
      world.karen.person,
    )
  )?.value;

/** Through the first two pages, onto the last. */
async function toTheLast() {
  await answer('first', 'next', { inputs: { help: 'it' } });
  return answer('second', 'next', { revision: 1, inputs: { why: 'Det tager tid.' } });
}

describe('answering a round page by page', () => {
  it('goes on, back and ends in a receipt', async () => {
    expect(await toTheLast()).toMatchObject({
      ok: true,
      value: { shown: { page: { id: 'last' } } },
    });
    const back = await answer('last', 'back', { revision: 2, inputs: { name: 'S' } });
    expect(back).toMatchObject({ value: { shown: { page: { id: 'second' }, problems: [] } } });
    await answer('second', 'next', { revision: 3, inputs: { why: 'Det tager tid.' } });
    const sent = await answer('last', 'send', { revision: 4, inputs: { name: 'Solsiden' } });
    expect(sent).toMatchObject({ ok: true, value: { kind: 'handed-in' } });
    expect((await stored())?.given).toEqual({
      answers: { help: 'it', why: 'Det tager tid.', name: 'Solsiden' },
      at: ROUND_AT,
    });
  });

  it('costs one read of the response and one write', async () => {
    await toTheLast();
    const calls: string[] = [];
    const { response, saveResponse } = world.rounds.responses;
    const responses = {
      ...world.rounds.responses,
      response: (...of: Parameters<typeof response>) => {
        calls.push('read');
        return response(...of);
      },
      saveResponse: (...of: Parameters<typeof saveResponse>) => {
        calls.push('write');
        return saveResponse(...of);
      },
      doors: async () => {
        throw new Error('the doors are none of its business');
      },
    };
    const rounds = {
      ...world.rounds.rounds,
      round: async () => {
        throw new Error('the round is read again');
      },
    };
    const press = onPage('last', 'send', { revision: 2, inputs: { name: 'Solsiden' } });
    await answerRound({ ...world.rounds, rounds, responses }, world.karen, press);
    expect(calls).toEqual(['read', 'write']);
  });

  it('stays on a page that is not right, with what is wrong', async () => {
    expect(await answer('first', 'next')).toMatchObject({
      value: { shown: { page: { id: 'first' }, problems: [{ question: 'help' }] } },
    });
  });

  it('skips a page that does not apply', async () => {
    expect(await answer('first', 'next', { inputs: { help: 'time' } })).toMatchObject({
      value: { shown: { page: { id: 'last' } } },
    });
  });

  it('holds a CPR number back and stores nothing of it', async () => {
    await answer('first', 'next', { inputs: { help: 'it' } });
    const held = await answer('second', 'next', { revision: 1, inputs: { why: `Se ${NUMBER}` } });
    expect(held).toMatchObject({
      value: {
        shown: { page: { id: 'second' }, held: [{ question: 'why', text: `Se ${NUMBER}` }] },
      },
    });
    expect(JSON.stringify(await stored())).not.toContain('0190');
    const none = { revision: 2, inputs: { why: `Se ${NUMBER}` }, notCpr: ['why'] };
    expect(await answer('second', 'next', none)).toMatchObject({
      value: { shown: { page: { id: 'last' }, held: [] } },
    });
  });

  it('answers a second press and a second delivery with the same receipt', async () => {
    await toTheLast();
    const press = onPage('last', 'send', { revision: 2, inputs: { name: 'Solsiden' } });
    const first = await answerRound(world.rounds, world.karen, press);
    const again = await answerRound(world.rounds, world.karen, press);
    const second = await answerRound(world.rounds, world.karen, { ...press, press: 'another' });
    for (const one of [first, again, second]) {
      expect(one).toMatchObject({
        value: { kind: 'handed-in', shown: { response: { revision: 3 } } },
      });
    }
  });

  it('gives a stale card back with what was typed on it', async () => {
    await toTheLast();
    const stale = await answer('second', 'next', { revision: 1, inputs: { why: 'Noget andet.' } });
    expect(stale).toMatchObject({
      value: { shown: { page: { id: 'second' }, note: 'stale', typed: { why: 'Noget andet.' } } },
    });
    expect((await stored())?.answers).toMatchObject({ why: 'Det tager tid.' });
  });

  it('does not send an empty response', async () => {
    await world.rounds.sets.put(world.round.tenant, {
      id: 'loose',
      version: 1,
      title: { da: 'x', en: 'x' },
      pages: [
        {
          id: 'page',
          title: { da: 'x', en: 'x' },
          kind: 'questions',
          questions: [{ id: 'q', kind: 'long-text', max: 9, label: { da: 'x', en: 'x' } }],
        },
      ],
    });
    await world.change({ set: { id: 'loose', version: 1 } });
    expect(await answer('page', 'send')).toMatchObject({
      value: { kind: 'page', shown: { note: 'nothing' } },
    });
  });
});

describe('a page that may be sent several times', () => {
  it('is sent, and empty for one more, until there is no more to say', async () => {
    await toTheLast();
    const one = await answer('last', 'another', { revision: 2, inputs: { name: 'Solsiden' } });
    expect(one).toMatchObject({
      value: { shown: { page: { id: 'last' }, note: 'another', response: { more: [{}] } } },
    });
    expect((await stored())?.given?.more).toEqual([{ name: 'Solsiden' }]);
    await answer('last', 'another', { revision: 3, inputs: { name: 'Bakken' } });
    const sent = await answer('last', 'send', { revision: 4, inputs: { name: '' } });
    expect(sent).toMatchObject({ value: { kind: 'handed-in' } });
    expect((await stored())?.given?.more).toEqual([{ name: 'Solsiden' }, { name: 'Bakken' }]);
  });

  it('is sent once by a press that is delivered twice or made twice', async () => {
    await toTheLast();
    const press = onPage('last', 'another', { revision: 2, inputs: { name: 'Solsiden' } });
    await answerRound(world.rounds, world.karen, press);
    await answerRound(world.rounds, world.karen, press);
    const twice = await answerRound(world.rounds, world.karen, { ...press, press: 'twice' });
    expect(twice).toMatchObject({ value: { kind: 'page', shown: { page: { id: 'last' } } } });
    expect(twice.ok && twice.value.shown.note).not.toBe('stale');
    expect((await stored())?.given?.more).toEqual([{ name: 'Solsiden' }]);
  });

  it('keeps what a page that is no such page is asked to put aside', async () => {
    await answer('first', 'another', { inputs: { help: 'it' } });
    expect(await stored()).toMatchObject({ answers: { help: 'it' } });
    expect((await stored())?.more).toBeUndefined();
  });
});

describe('when it is over', () => {
  const SOON = '2026-11-24T09:10:30.000Z';
  const LATE = '2026-11-24T09:12:00.000Z';
  const ENDS = '2026-11-24T09:10:00.000Z';

  it('takes what was begun for a minute more, and begins nothing', async () => {
    await toTheLast();
    await world.change({ state: 'closed', closedAt: ENDS });
    world.goTo(SOON);
    const sent = await answer('last', 'send', { revision: 2, inputs: { name: 'Solsiden' } });
    expect(sent).toMatchObject({ value: { kind: 'handed-in' } });
    const ole = world.here(await world.person('Ole'));
    expect(await openResponse(world.rounds, ole, world.round.id)).toMatchObject({
      ok: false,
      problem: { kind: 'over' },
    });
  });

  it.each([
    ['closed', { state: 'closed', closedAt: ENDS }, 'over'],
    ['paused', { state: 'paused', pausedAt: ENDS }, 'paused'],
    ['out of time', { endsAt: ENDS }, 'over'],
  ] as const)('hands back what was typed once it is %s', async (_, differs, kind) => {
    await answer('first', 'next', { inputs: { help: 'it' } });
    await world.change(differs);
    world.goTo(LATE);
    const late = await answer('second', 'next', { revision: 1, inputs: { why: 'Det tager tid.' } });
    expect(late).toMatchObject({
      ok: false,
      problem: { kind, typed: [{ label: { da: 'Hvorfor?' }, text: 'Det tager tid.' }] },
    });
    expect((await stored())?.answers).toEqual({ help: 'it' });
  });

  it('still answers the press that was taken with its receipt', async () => {
    await toTheLast();
    const press = onPage('last', 'send', { revision: 2, inputs: { name: 'Solsiden' } });
    await answerRound(world.rounds, world.karen, press);
    await world.change({ state: 'closed', closedAt: ENDS });
    world.goTo(LATE);
    expect(await answerRound(world.rounds, world.karen, press)).toMatchObject({
      value: { kind: 'handed-in', over: true },
    });
  });
});

describe('pressing “Svar” again', () => {
  const open = (caller = world.karen) => openResponse(world.rounds, caller, world.round.id);

  it('resumes on the page one was on, in the room or in one’s own chat', async () => {
    await answer('first', 'next', { inputs: { help: 'it' } });
    const karen = await world.rounds.people.byEntra(world.karen.tenant, world.karen.entra);
    if (karen === undefined) throw new Error('nobody knows Karen');
    for (const caller of [world.karen, world.alone(karen.value)]) {
      expect(await open(caller)).toMatchObject({
        value: { note: 'resumed', page: { id: 'second' }, response: { answers: { help: 'it' } } },
      });
    }
  });

  it('shows what was sent from the start, and tells when a change was not sent', async () => {
    await toTheLast();
    await answer('last', 'send', { revision: 2, inputs: { name: 'Solsiden' } });
    expect(await open()).toMatchObject({ value: { note: 'given', page: { id: 'first' } } });
    await answer('first', 'next', { revision: 3, inputs: { help: 'time' } });
    expect(await open()).toMatchObject({ value: { note: 'not-sent-again', page: { id: 'last' } } });
    expect((await stored())?.given?.answers).toMatchObject({ help: 'it' });
  });

  it('stores nothing before something is answered', async () => {
    expect(await open()).toMatchObject({ ok: true });
    expect(await stored()).toBeUndefined();
  });
});

it('never stores a page of an anonymous round', async () => {
  await world.change({ privacy: 'anonymous' });
  expect(await answer('first', 'next', { inputs: { help: 'it' } })).toMatchObject({ ok: false });
  expect(await stored()).toBeUndefined();
});
