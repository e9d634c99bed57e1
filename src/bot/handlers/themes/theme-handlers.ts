// Themes for administrators and those who lead them: the list, one of them, and the budget.
import { budgetCard, themeLineCard, themeListCard } from '../../../cards/index.ts';
import { listBudget } from '../../../usecases/themes/list-budget.ts';
import { listThemes } from '../../../usecases/themes/list-themes.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, callerOf, refusal, type Way } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { themeIn, themeReply } from './theme-kit.ts';

type ThemeVerbs = 'theme.list' | 'theme.show' | 'theme.budget';

/** Handlers of the list, of one theme, and of the input to a budget. */
export function makeThemeHandlers(kit: ChannelKit): Pick<Handlers, ThemeVerbs> {
  return {
    'theme.list': async (context, { page }) => listed(kit, context, { page, way: 'forMe' }),
    'theme.show': async (context, data) => themeReply(kit, context, { id: themeIn(data) }),
    'theme.budget': async (context, { year }) => {
      const list = await listBudget(kit, callerOf(context), year);
      if (!list.ok) return refusal(list.problem, context, 'forMe');
      return answer(budgetCard(list.value, context.language), 'forMe');
    },
  };
}

/** In the channel a line for everybody; in personal chat the list itself. */
export async function themes(kit: ChannelKit, context: Context): Promise<readonly Reply[]> {
  if (context.caller.place.kind === 'personal') {
    return listed(kit, context, { page: 0, way: 'say' });
  }
  const list = await listThemes(kit, callerOf(context), 0);
  if (!list.ok) return refusal(list.problem, context, 'say');
  return answer(themeLineCard({ count: list.value.total }, context.language), 'say');
}

async function listed(
  kit: ChannelKit,
  context: Context,
  { page, way }: { readonly page: number; readonly way: Way },
): Promise<readonly Reply[]> {
  const list = await listThemes(kit, callerOf(context), page);
  if (!list.ok) return refusal(list.problem, context, way);
  return answer(themeListCard(list.value, context.language), way);
}
