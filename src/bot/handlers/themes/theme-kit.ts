// What the handlers of themes share: one theme as a card, and refusals in words.
import { type ThemeNote, themeCard } from '../../../cards/index.ts';
import { asId, type ThemeId } from '../../../domain/shared/ids.ts';
import { type ShowThemeProblem, showTheme } from '../../../usecases/themes/show-theme.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, callerOf, refusal } from '../channel/channel-kit.ts';
import type { Context } from '../context.ts';

/** The id a card carries. */
export function themeIn({ id }: { readonly id: string }): ThemeId {
  return asId<ThemeId>(id);
}

/** The theme as it is now. */
export async function themeReply(
  kit: ChannelKit,
  context: Context,
  { id, note }: { readonly id: ThemeId; readonly note?: ThemeNote },
): Promise<readonly Reply[]> {
  const shown = await showTheme(kit, callerOf(context), id);
  if (!shown.ok) return refusal(shown.problem, context, 'forMe');
  const view = { ...shown.value, ...(note !== undefined && { note }) };
  return answer(themeCard(view, context.language), 'forMe');
}

/** A refusal that has a place on the card of the theme, or stands alone. */
export async function themeRefusal(
  kit: ChannelKit,
  context: Context,
  given: {
    readonly id: ThemeId;
    readonly problem: ShowThemeProblem | { readonly kind: 'changed-since' };
  },
): Promise<readonly Reply[]> {
  const { id, problem } = given;
  return problem.kind === 'changed-since'
    ? themeReply(kit, context, { id, note: problem.kind })
    : refusal(problem, context, 'forMe');
}

/** What an input of the card says; nothing when it is not there. */
export function typedIn({ inputs }: Context, id: string): string {
  const value = inputs[id];
  return typeof value === 'string' ? value : '';
}
