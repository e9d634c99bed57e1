/** A municipality in which papers are asked for: Karen is in the channel, Nanna is a leader. */

import type { PaperContent } from '../../src/domain/delivery/paper-contents.ts';
import { asked, type PaperOrder } from '../../src/domain/paper/order.ts';
import type { PaperWanted } from '../../src/domain/paper/wanted.ts';
import type { ChannelCaller } from '../../src/usecases/channel-access.ts';
import { makePapers } from '../../src/usecases/papers/make-papers.ts';
import type { PaperDeps } from '../../src/usecases/papers/paper-deps.ts';
import { aBoundWorld, type BoundWorld } from './bound-channel.ts';
import { TENANT } from './builders.ts';
import { personalPlace } from './channel-world.ts';
import { paperDeps } from './paper-deps.ts';

export interface PaperWorld extends BoundWorld {
  readonly papers: PaperDeps;
  /** Karen, in her own chat. */
  readonly asks: ChannelCaller;
  /** Stores an order of Karen's. */
  readonly ordered: (wanted: PaperWanted, id?: string) => Promise<PaperOrder>;
  /** Makes what there is to make. */
  readonly make: () => Promise<boolean>;
  /** What is said of papers, oldest first, and to whom. */
  readonly said: () => Promise<readonly { readonly to?: string; readonly content: PaperContent }[]>;
  /** An order as it stands. */
  readonly order: (id: string) => Promise<PaperOrder | undefined>;
}

export async function aPaperWorld(over: Partial<PaperDeps> = {}): Promise<PaperWorld> {
  const world = await aBoundWorld();
  const papers = paperDeps(world, over);
  return Object.assign(world, {
    papers,
    asks: world.caller(world.karen, personalPlace('Karen')),
    ordered: async (wanted: PaperWanted, id = 'paper-1') => {
      const person = world.karen.id;
      const given = { tenant: TENANT, id, wanted, person, language: 'da' } as const;
      const order = asked(given, world.deps.clock.now());
      await papers.papers.save(order, undefined, []);
      return order;
    },
    said: async () =>
      (await world.relayed()).flatMap(({ person, content }) =>
        content.kind === 'paper' ? [{ ...(person !== undefined && { to: person }), content }] : [],
      ),
    make: () => makePapers(papers, TENANT, new AbortController().signal),
    order: async (id: string) => (await papers.papers.order(TENANT, id))?.value,
  });
}
