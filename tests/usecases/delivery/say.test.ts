import { describe, expect, it } from 'vitest';
import type { LedgerEntry } from '../../../src/domain/delivery/ledger.ts';
import { say } from '../../../src/usecases/delivery/say.ts';
import { anEntry, aPostOffice } from '../../support/post-office.ts';

const place = {
  serviceUrl: 'https://smba.example/',
  conversation: 'a:1',
  kind: 'personal',
} as const;
const claimed = (over: Partial<LedgerEntry>) => ({ value: anEntry('p0', over), tag: '1' });

describe('say', () => {
  it('posts what goes together as one message', async () => {
    const office = await aPostOffice();
    const entries = [claimed({ message: 'a' }), claimed({ message: 'b' })] as const;

    const result = await say(await office.desk(), { entries, place });

    expect(result).toMatchObject({ kind: 'sent' });
    expect(office.calls).toMatchObject([{ contents: [{}, {}] }]);
  });

  it('edits a message of its own, and posts anew what shared one', async () => {
    const office = await aPostOffice();
    const desk = await office.desk();

    await say(desk, { entries: [claimed({ activity: '7' })], place });
    await say(desk, { entries: [claimed({ activity: '8', bundled: true })], place });

    expect(office.calls.map(({ edits }) => edits)).toEqual(['7', undefined]);
  });

  it('puts off what cannot be put into words, and says so in the log', async () => {
    const office = await aPostOffice();
    office.answer = () => Promise.reject(new Error('no words'));

    const result = await say(await office.desk(), { entries: [claimed({})], place });

    expect(result).toEqual({ kind: 'later', code: 'no-words' });
    expect(office.logged).toMatchObject([{ level: 'error', event: 'not-said' }]);
  });
});
