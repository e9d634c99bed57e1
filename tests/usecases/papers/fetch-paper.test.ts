import { beforeEach, describe, expect, it } from 'vitest';
import { openFile } from '../../../src/usecases/files/open-file.ts';
import { fetchPaper } from '../../../src/usecases/papers/fetch-paper.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { CHANNEL, member, personalPlace } from '../../support/channel-world.ts';
import { value } from '../../support/leader-world.ts';
import { aPaperWorld, type PaperWorld } from '../../support/paper-world.ts';

const FILES = [
  { name: 'Katalog', type: 'docx', bytes: new TextEncoder().encode('ord') },
  { name: 'Katalog', type: 'xlsx', bytes: new TextEncoder().encode('tal') },
] as const;

let world: PaperWorld;
beforeEach(async () => {
  world = await aPaperWorld({ writePaper: async () => FILES });
  await world.stored(aProposal('2026-0001'));
  await world.ordered({ kind: 'catalogue', scope: {} });
  await world.make();
});

const fetched = (file: number, by = world.asks) =>
  fetchPaper(world.papers, by, { order: 'paper-1', file });

describe('fetching a paper', () => {
  it('gives a link of its own to each file', async () => {
    const [word, excel] = [value(await fetched(0)), value(await fetched(1))];

    expect([word, excel].map(({ name }) => name)).toEqual(['Katalog.docx', 'Katalog.xlsx']);
    const secret = excel.link.split('/').at(-1) ?? '';
    const opened = value(await openFile({ ...world.papers, tenants: [TENANT] }, secret, 'anybody'));
    expect(new TextDecoder().decode(opened.bytes)).toBe('tal');
    expect(word.link).not.toBe(excel.link);
  });

  it('is noted: who had which paper as what', async () => {
    await fetched(1);

    const [entry] = await world.stores.audit.month(TENANT, '2026-11');
    expect(entry).toMatchObject({
      ...{ what: 'exported', by: world.karen.id, more: 'catalogue' },
    });
  });

  it('is nobody else’s, not even another administrator’s', async () => {
    const ole = await world.person('Ole');
    const theirs = world.caller(ole, personalPlace('Ole'));
    expect(await fetched(0, theirs)).toEqual({ ok: false, problem: { kind: 'gone' } });
  });

  it('is refused to whoever has left the channel since', async () => {
    world.rosters.set(CHANNEL.conversation, [member('Ole')]);
    world.goTo('2026-11-23T07:00:00.000Z');

    expect(await fetched(0)).toEqual({ ok: false, problem: { kind: 'not-allowed' } });
  });

  it('is gone after a day, and where there is no such file', async () => {
    expect(await fetched(7)).toEqual({ ok: false, problem: { kind: 'gone' } });
    world.goTo('2026-11-24T07:00:00.000Z');
    await world.make();
    expect(await fetched(0)).toEqual({ ok: false, problem: { kind: 'gone' } });
  });

  it('needs an address', async () => {
    const { papers, asks } = world;
    const at = { order: 'paper-1', file: 0 };
    const without = { ...papers, publicUrl: () => undefined };
    expect(await fetchPaper(without, asks, at)).toEqual({
      ok: false,
      problem: { kind: 'no-address' },
    });
  });
});
