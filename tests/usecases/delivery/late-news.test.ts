import { describe, expect, it } from 'vitest';
import type { LedgerEntry, SendResult } from '../../../src/domain/delivery/ledger.ts';
import { settled } from '../../../src/domain/delivery/settled.ts';
import { tellNews } from '../../../src/usecases/delivery/late-news.ts';
import { TENANT } from '../../support/builders.ts';
import { anEntry, aPostOffice } from '../../support/post-office.ts';

const NOW = '2026-11-23T08:00:00.000Z';
const GONE: SendResult = { kind: 'unknown', code: 'sender-gone' };
const endedAs = (entry: LedgerEntry, result: SendResult) =>
  settled(entry, result, { now: NOW, random: 0 });

/** An entry a former holder claimed, as it is stored now, and that holder's news of it. */
async function told(stored: (claimed: LedgerEntry) => LedgerEntry, result: SendResult) {
  const office = await aPostOffice();
  await office.queue(anEntry('p0'));
  const desk = await office.desk();
  const [outgoing] = await office.claimed(desk);
  if (outgoing === undefined) throw new Error('nothing was claimed');
  const [entry] = outgoing.entries;
  const next = stored(entry.value);
  if (next !== entry.value) await office.ledger.move(TENANT, { entry, next });
  desk.hand.news = [{ entry, next: endedAs(entry.value, result) }];
  await tellNews(desk);
  return { entry: (await office.entries())[0], left: desk.hand.news.length, told: office.told };
}

const SENT: SendResult = { kind: 'sent', activity: '7' };

describe('late news', () => {
  it('turns what was listed as unknown into what it really was', async () => {
    const { entry, left } = await told((claimed) => endedAs(claimed, GONE), SENT);

    expect([entry, left]).toMatchObject([{ state: 'sent', activity: '7', attempts: 1 }, 0]);
  });

  it.each<[string, SendResult]>([
    ['came', SENT],
    ['is to be sent again', { kind: 'later', code: '503' }],
  ])('brings back no word that was hidden meanwhile, when it %s', async (_, result) => {
    const content = { kind: 'channel-gone', place: 'skjult' } as const;
    const { entry } = await told((claimed) => ({ ...endedAs(claimed, GONE), content }), result);

    expect(entry?.state).not.toBe('unknown');
    expect(entry?.content).toEqual(content);
  });

  it('queues again what was put off', async () => {
    const { entry } = await told((claimed) => endedAs(claimed, GONE), {
      kind: 'later',
      code: '503',
    });

    expect(entry).toMatchObject({ state: 'queued', attempts: 1 });
  });

  it('tells of what was blocked, as the person may have come back since', async () => {
    const blocked: SendResult = { kind: 'blocked', code: '403' };
    const { entry, told: heard } = await told((claimed) => endedAs(claimed, GONE), blocked);

    expect(entry).toMatchObject({ state: 'blocked' });
    expect(heard).toEqual(['after p0 blocked']);
  });

  it('waits until the holder of the lease has looked it over', async () => {
    const { entry, left } = await told((claimed) => claimed, SENT);

    expect([entry?.state, left]).toEqual(['sending', 1]);
  });

  it.each<[string, (claimed: LedgerEntry) => LedgerEntry]>([
    ['unknown for another reason', (claimed) => endedAs(claimed, { ...GONE, code: 'timeout' })],
    ['repeated by a person', (claimed) => ({ ...endedAs(claimed, GONE), state: 'queued' })],
    ['unknown once more', (claimed) => endedAs(endedAs(claimed, GONE), GONE)],
    ['worded anew', (claimed) => ({ ...endedAs(claimed, GONE), revision: 2 })],
  ])('leaves alone what is %s', async (_, stored) => {
    const { entry, left } = await told(stored, SENT);

    expect([entry?.state === 'sent', left]).toEqual([false, 0]);
  });

  it('leaves unknown what nobody knows', async () => {
    const { entry } = await told((claimed) => endedAs(claimed, GONE), { ...GONE, code: 'timeout' });

    expect(entry).toMatchObject({ state: 'unknown', lastCode: 'sender-gone' });
  });
});
