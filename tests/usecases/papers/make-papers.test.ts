import { beforeEach, describe, expect, it } from 'vitest';
import type { PaperStep } from '../../../src/domain/paper/order.ts';
import type { PaperStock } from '../../../src/domain/paper/stock.ts';
import { fileSecret, makePapers } from '../../../src/usecases/papers/make-papers.ts';
import type { PaperDeps } from '../../../src/usecases/papers/paper-deps.ts';
import { aProposal } from '../../support/a-proposal.ts';
import { TENANT } from '../../support/builders.ts';
import { aPaperWorld, type PaperWorld } from '../../support/paper-world.ts';

const OVERVIEW = { kind: 'overview', scope: {} } as const;
const BYTES = new TextEncoder().encode('en rapport');
const FILES = [{ name: 'Oversigt', type: 'docx', bytes: BYTES }] as const;

let write: PaperDeps['writePaper'];
let world: PaperWorld;
beforeEach(async () => {
  write = async () => FILES;
  world = await aPaperWorld({ writePaper: (...given) => write(...given) });
  await world.stored(aProposal('2026-0001'));
});

const told = async () => (await world.said()).map(({ content }) => content.state);

describe('making papers', () => {
  it('keeps the files for whoever asked and tells them', async () => {
    const order = await world.ordered(OVERVIEW);

    expect(await world.make()).toBe(true);

    const made = await world.order(order.id);
    expect(made).toMatchObject({
      state: 'made',
      files: [{ name: 'Oversigt.docx', type: 'docx', size: BYTES.length }],
    });
    const secret = fileSecret({ id: order.id, tries: 1 }, 0);
    const file = await world.papers.files.file({ tenant: TENANT, secret });
    expect(file?.value).toMatchObject({ person: world.karen.id, name: 'Oversigt.docx' });
    expect(await world.papers.files.bytes({ tenant: TENANT, secret })).toEqual(
      Buffer.from('en rapport'),
    );
    expect(await told()).toEqual(['made']);
    expect(await world.make()).toBe(false);
  });

  it('hands the writer only what fits, with nobody in it', async () => {
    const stocks: PaperStock[] = [];
    write = async (stock) => {
      stocks.push(stock);
      return FILES;
    };
    await world.stored(aProposal('2026-0002', { status: 'withdrawn' }));
    await world.ordered(OVERVIEW);

    await world.make();

    expect(stocks.map(({ proposals }) => proposals.map(({ no }) => no))).toEqual([['2026-0001']]);
    expect(JSON.stringify(stocks)).not.toContain('"proposer"');
  });

  it('says so when nothing fits', async () => {
    await world.ordered({ kind: 'overview', scope: { area: 'loen' } });

    await world.make();

    expect(await world.order('paper-1')).toMatchObject({ state: 'empty', files: [] });
    expect(await told()).toEqual(['empty']);
  });

  it('leaves one that fails to be tried once more, and then says that it cannot be made', async () => {
    write = async () => {
      throw new Error('no paper');
    };
    await world.ordered(OVERVIEW);

    await expect(world.make()).rejects.toThrow('no paper');
    expect(await world.make()).toBe(false);
    world.goTo('2026-11-23T06:04:00.000Z');
    await expect(world.make()).rejects.toThrow('no paper');
    world.goTo('2026-11-23T06:08:00.000Z');
    expect(await world.make()).toBe(true);

    expect(await world.order('paper-1')).toMatchObject({ state: 'failed' });
    expect(await told()).toEqual(['failed']);
  });

  it('is made by one of two processes that find it at once', async () => {
    let written = 0;
    write = async () => {
      written += 1;
      return FILES;
    };
    await world.ordered(OVERVIEW);

    const done = await Promise.all([world.make(), world.make()]);

    expect(done.filter(Boolean)).toHaveLength(1);
    expect(written).toBe(1);
    expect(await told()).toEqual(['made']);
  });

  it('tells how far it is, every other second at most', async () => {
    write = async (_stock, _language, tell) => {
      const at = (second: number, step: PaperStep) => {
        world.goTo(`2026-11-23T06:00:0${second}.000Z`);
        tell(step);
      };
      at(1, { done: 1, total: 9 });
      at(2, { done: 2, total: 9 });
      at(3, { done: 3, total: 9 });
      at(5, { done: 5, total: 9 });
      return FILES;
    };
    await world.ordered(OVERVIEW);

    await world.make();

    expect(await world.order('paper-1')).toMatchObject({ state: 'made', revision: 4 });
    expect((await world.said()).map(({ content }) => content)).toMatchObject([
      { step: { done: 2 } },
      { step: { done: 5 } },
      { state: 'made' },
    ]);
  });

  it('lets one that fails wait without holding up the next', async () => {
    let first = true;
    write = async () => {
      if (first) {
        first = false;
        throw new Error('no paper');
      }
      return FILES;
    };
    await world.ordered(OVERVIEW, 'paper-1');
    await world.ordered(OVERVIEW, 'paper-2');

    await expect(world.make()).rejects.toThrow('no paper');

    expect(await world.order('paper-2')).toMatchObject({ state: 'made' });
  });

  it('forgets an order a day after it was made', async () => {
    await world.ordered(OVERVIEW);
    await world.make();
    world.goTo('2026-11-24T06:00:01.000Z');

    expect(await world.make()).toBe(false);

    expect(await world.order('paper-1')).toBeUndefined();
  });

  it('begins nothing more while it is stopping', async () => {
    await world.ordered(OVERVIEW);
    const stopping = AbortSignal.abort();

    expect(await makePapers(world.papers, TENANT, stopping)).toBe(false);
    expect(await world.order('paper-1')).toMatchObject({ state: 'asked' });
  });
});
