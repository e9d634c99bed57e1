// What the workplaces of a leader have under way, page by page.
import { pipelineCard } from '../../../cards/index.ts';
import { pipelineNow } from '../../../usecases/pipeline-now.ts';
import type { Handlers } from '../context.ts';
import type { LeaderKit } from './leader-kit.ts';

const PAGE_LENGTH = 5;

/** Somebody who leads nothing (any more) is told that there is nothing. */
export function makePipelineHandlers(kit: LeaderKit): Pick<Handlers, 'unit.list'> {
  return {
    'unit.list': async ({ person, language }, data) => {
      const [all, register] = await Promise.all([
        pipelineNow(kit, person),
        kit.registry.register(person.tenant),
      ]);
      const pages = Math.max(1, Math.ceil(all.length / PAGE_LENGTH));
      const page = Math.min(data.page, pages - 1);
      const view = {
        items: all.slice(page * PAGE_LENGTH, (page + 1) * PAGE_LENGTH),
        count: all.length,
        page,
        pages,
        names: kit.namesOf(register, language),
      };
      // What it was opened from stays; a page of the list takes the place of the one before.
      return [{ kind: data.turned ? 'forMe' : 'say', card: pipelineCard(view, language) }];
    },
  };
}
