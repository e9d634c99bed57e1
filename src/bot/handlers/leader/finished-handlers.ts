// "I sagde – vi gjorde", for everybody: in personal chat and in any channel.
import { ANY, type Data, FINISHED_INPUTS, finishedCard } from '../../../cards/index.ts';
import { chosen, type FinishedFilter } from '../../../domain/decision/finished.ts';
import { UNIT_TYPES } from '../../../domain/shared/register.ts';
import { listFinished } from '../../../usecases/answers/list-finished.ts';
import type { Reply } from '../../turn.ts';
import type { Context, Handlers } from '../context.ts';
import type { LeaderKit } from './leader-kit.ts';

/** How many are shown at a time. */
const PAGE_LENGTH = 5;

/** The buttons of the list. */
export function makeFinishedHandlers(kit: LeaderKit): Pick<Handlers, 'done.list'> {
  return {
    'done.list': async (context, data) =>
      finishedList(kit, context, {
        page: data.page,
        filter: filterIn(data, context.inputs),
        as: 'forMe',
      }),
  };
}

/** The list from a page on; in a channel everybody sees it when it is asked for in words. */
export async function finishedList(
  kit: LeaderKit,
  { person, language }: Context,
  how: {
    readonly page: number;
    readonly filter: FinishedFilter;
    readonly as: 'say' | 'forMe';
  },
): Promise<readonly Reply[]> {
  const { filter } = how;
  const [all, register] = await Promise.all([
    listFinished(kit, person.tenant),
    kit.registry.register(person.tenant),
  ]);
  const wanted = chosen(all, filter);
  const pages = Math.max(1, Math.ceil(wanted.length / PAGE_LENGTH));
  const page = Math.min(how.page, pages - 1);
  const card = finishedCard(
    {
      items: wanted.slice(page * PAGE_LENGTH, (page + 1) * PAGE_LENGTH),
      total: wanted.length,
      page,
      pages,
      filter,
      areas: [...new Set(all.flatMap(({ areas }) => areas))],
      types: UNIT_TYPES.filter((type) => all.some(({ types }) => types.includes(type))),
      names: kit.namesOf(register, language),
    },
    language,
  );
  return [{ kind: how.as, card }];
}

/** As it was chosen on the card; else as the page that was turned has it. */
function filterIn(
  { area, type, chosen: anew }: Data<'done.list'>,
  inputs: Context['inputs'],
): FinishedFilter {
  const wanted = anew
    ? { area: inputs[FINISHED_INPUTS.area], type: inputs[FINISHED_INPUTS.type] }
    : { area, type };
  const kind = UNIT_TYPES.find((one) => one === wanted.type);
  const isArea = typeof wanted.area === 'string' && wanted.area !== ANY && wanted.area !== '';
  return {
    ...(isArea && { area: String(wanted.area) }),
    ...(kind !== undefined && { type: kind }),
  };
}
