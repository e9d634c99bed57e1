import { describe, expect, it } from 'vitest';
import { arranged, isEdit } from '../../../src/domain/delivery/arranged.ts';
import type { LedgerEntry } from '../../../src/domain/delivery/ledger.ts';
import { anEntry } from '../../support/post-office.ts';

const calendar = { isOff: (day: string) => [0, 6].includes(new Date(day).getUTCDay()) };
/** A Monday at 9.00 in Denmark. */
const MORNING = '2026-11-23T08:00:00.000Z';
const EVENING = '2026-11-23T18:00:00.000Z';

function arrange(now: string, ...entries: readonly LedgerEntry[]) {
  const { messages, deferred } = arranged(
    entries.map((value) => ({ value })),
    { now, calendar },
  );
  return {
    messages: messages.map((together) => together.map(({ value }) => value.message)),
    deferred: deferred.map(({ entry, due }) => [entry.value.message, due]),
  };
}

const of = (message: string, manner: LedgerEntry['manner'], over: Partial<LedgerEntry> = {}) =>
  anEntry('p0', { message, manner, ...over });

describe('arranged', () => {
  it('puts what one person is to get in one message, highest rank first', () => {
    expect(
      arrange(MORNING, of('a', 'letter'), of('b', 'case'), anEntry('p1', { message: 'c' })),
    ).toEqual({ messages: [['c'], ['b', 'a']], deferred: [] });
  });

  it('moves what is unsolicited and finds no room a week on', () => {
    const entries = [of('a', 'letter'), of('b', 'survey'), of('c', 'case'), of('d', 'one-year')];

    expect(arrange(MORNING, ...entries)).toEqual({
      messages: [['c', 'b', 'd']],
      deferred: [['a', '2026-11-30T07:00:00.000Z']],
    });
  });

  it('moves it to a week from now when it was due weeks ago', () => {
    const old = { due: '2026-11-05T07:00:00.000Z' };
    const entries = ['a', 'b', 'c', 'd'].map((message) => of(message, 'letter', old));

    expect(arrange(MORNING, ...entries).deferred).toEqual([['d', '2026-12-03T07:00:00.000Z']]);
  });

  it('sends further news of cases as the next message', () => {
    const cases = ['a', 'b', 'c', 'd'].map((message) => of(message, 'case'));

    expect(arrange(MORNING, ...cases, of('e', 'letter'))).toEqual({
      messages: [['a', 'b', 'c'], ['d']],
      deferred: [['e', '2026-11-30T07:00:00.000Z']],
    });
  });

  it('never puts what goes at once together', () => {
    expect(arrange(EVENING, of('a', 'at-once'), of('b', 'at-once'))).toEqual({
      messages: [['a'], ['b']],
      deferred: [],
    });
  });

  it('keeps the hours of each manner', () => {
    expect(arrange(EVENING, of('a', 'letter'), of('b', 'case')).deferred).toEqual([
      ['a', '2026-11-24T07:00:00.000Z'],
      ['b', '2026-11-24T06:30:00.000Z'],
    ]);
  });

  it('edits at any hour, and says anew what shares its message', () => {
    const edit = of('a', 'case', { activity: '1' });
    const shared = of('b', 'case', { activity: '1', bundled: true });

    expect(arrange(EVENING, edit, shared)).toEqual({
      messages: [['a']],
      deferred: [['b', '2026-11-24T06:30:00.000Z']],
    });
    expect([isEdit(edit), isEdit(shared), isEdit(of('c', 'case'))]).toEqual([true, false, false]);
  });
});
