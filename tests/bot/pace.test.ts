import { beforeEach, describe, expect, it } from 'vitest';
import { makePace, type Pace } from '../../src/bot/pace.ts';
import type { Action, Caller } from '../../src/bot/turn.ts';
import { asId, type TenantId } from '../../src/domain/shared/ids.ts';
import { edge } from '../../src/i18n/edge.ts';
import { limitCalls } from '../../src/limits/limit-calls.ts';

const CALLER: Caller = {
  tenant: asId<TenantId>('tenant'),
  entra: 'anne',
  member: '29:anne',
  name: 'Anne Holm',
  place: { serviceUrl: 'http://127.0.0.1', conversation: 'a:1', kind: 'personal' },
  clientLanguage: 'da',
  activity: '1',
};
const PRESS: Action = { kind: 'press', verb: 'menu', data: {} };
const TEXT: Action = { kind: 'text', text: 'hemmelig tekst', attachments: false };
const SUBMIT: Action = { ...PRESS, submitted: true };

let pace: Pace;
let said: string[] = [];
let logged: unknown[] = [];

beforeEach(() => {
  [said, logged] = [[], []];
  const quiet = () => {};
  const warn = (...line: readonly unknown[]) => void logged.push(line);
  pace = makePace({
    count: limitCalls({ calls: 2, seconds: 7 }),
    first: limitCalls({ calls: 1, seconds: 7 }),
    words: edge.tooFast,
    log: { debug: quiet, info: quiet, warn, error: quiet },
  });
});

function turn(action: Action, caller: Partial<Caller> = {}): Promise<boolean> {
  const refuse = async (_: 429, words: string) => void said.push(words);
  return pace({ caller: { ...CALLER, ...caller }, action, refuse });
}

async function times(count: number, action: Action): Promise<readonly boolean[]> {
  const went: boolean[] = [];
  for (let at = 0; at < count; at += 1) went.push(await turn(action));
  return went;
}

describe('somebody who is too fast', () => {
  it('is asked to wait at each press, since the card waits for an answer', async () => {
    expect(await times(4, PRESS)).toEqual([true, true, false, false]);
    expect(said).toEqual(Array(2).fill('Det går lidt hurtigt. Prøv igen om 7 sekunder.'));
  });

  it.each([
    ['messages', TEXT],
    ['presses of an older client', SUBMIT],
  ])('is told once in a stretch, however many %s come', async (_, action) => {
    expect((await times(50, action)).filter(Boolean)).toHaveLength(2);
    expect(said).toHaveLength(1);
  });

  it('is told of messages even when a press was refused before', async () => {
    await times(3, PRESS);
    await turn(TEXT);

    expect(said).toHaveLength(2);
  });

  it('is spoken to in the language of the client', async () => {
    await times(2, TEXT);
    await turn(TEXT, { clientLanguage: 'en' });

    expect(said).toEqual(['That is a little fast. Try again in 7 seconds.']);
  });

  it('stands in the log once, without a name or a text', async () => {
    await times(50, TEXT);

    expect(logged).toEqual([['too-fast', { kind: 'text', place: 'personal' }]]);
  });
});

it('keeps nobody else waiting, in the same tenant or with the same id in another', async () => {
  await times(9, PRESS);

  expect(await turn(PRESS, { entra: 'bo' })).toBe(true);
  expect(await turn(PRESS, { tenant: asId<TenantId>('other') })).toBe(true);
});

it('takes installations beside what somebody says, and no end of them neither', async () => {
  await times(9, PRESS);
  said = [];

  expect(await times(4, { kind: 'installed' })).toEqual([true, true, false, false]);
  expect(said).toEqual([]);
});

it('counts nothing that is not answered anyway', async () => {
  await times(50, { kind: 'other' });

  expect(await turn(PRESS)).toBe(true);
});

it('says “1 sekund” of one second', () => {
  expect([edge.tooFast.da(1), edge.tooFast.en(1)]).toEqual([
    'Det går lidt hurtigt. Prøv igen om 1 sekund.',
    'That is a little fast. Try again in 1 second.',
  ]);
});
