// "Læg det i et tema", from the card behind "Mere".
import { type BesideQueue, NO_THEME, THEME_INPUT, themeChoiceCard } from '../../../cards/index.ts';
import { asId, type ThemeId } from '../../../domain/shared/ids.ts';
import { putInTheme, themesFor } from '../../../usecases/themes/put-in-theme.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, callerOf, refusal } from '../channel/channel-kit.ts';
import { backReply, besideIn } from '../channel/more-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { typedIn } from './theme-kit.ts';

/** The handler of the form; it leads back to the card of the queue. */
export function makeThemeChoiceHandlers(kit: ChannelKit): Pick<Handlers, 'more.theme'> {
  return {
    'more.theme': async (context, data) => {
      const at = besideIn(data);
      return at ? save(kit, context, at) : refusal({ kind: 'not-found' }, context, 'forMe');
    },
  };
}

/** The themes there are, with the one it is in. */
export async function themeChoiceReply(
  kit: ChannelKit,
  context: Context,
  at: BesideQueue & { readonly full?: true },
): Promise<readonly Reply[]> {
  const found = await themesFor(kit, callerOf(context), at.no);
  if (!found.ok) return refusal(found.problem, context, 'forMe');
  return answer(themeChoiceCard({ ...at, ...found.value }, context.language), 'forMe');
}

async function save(kit: ChannelKit, context: Context, at: BesideQueue): Promise<readonly Reply[]> {
  const { no } = at;
  const chosen = typedIn(context, THEME_INPUT);
  if (chosen === '') return themeChoiceReply(kit, context, at);
  const to = chosen === NO_THEME ? {} : { to: asId<ThemeId>(chosen) };
  const put = await putInTheme(kit, callerOf(context), { no, ...to });
  if (put.ok) return backReply(kit, context, { at, note: { kind: 'themed', no } });
  switch (put.problem.kind) {
    case 'too-many':
      return themeChoiceReply(kit, context, { ...at, full: true });
    case 'changed-since':
      return themeChoiceReply(kit, context, at);
    default:
      return refusal(put.problem, context, 'forMe');
  }
}
