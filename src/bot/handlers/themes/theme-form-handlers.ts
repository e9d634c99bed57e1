// The form of a theme: make one, or change its words.
import { THEME_INPUTS, type ThemeFormView, themeFormCard } from '../../../cards/index.ts';
import type { ThemeId } from '../../../domain/shared/ids.ts';
import type { TypedTheme } from '../../../domain/theme/typed-theme.ts';
import { channelAccess } from '../../../usecases/channel-access.ts';
import { amendTheme, typedThemeOf } from '../../../usecases/themes/amend-theme.ts';
import { createTheme } from '../../../usecases/themes/create-theme.ts';
import { showTheme } from '../../../usecases/themes/show-theme.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, callerOf, refusal } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { themeIn, themeReply } from './theme-kit.ts';

type FormVerbs = 'theme.new' | 'theme.create' | 'theme.edit' | 'theme.save';

const EMPTY: TypedTheme = { name: '', text: '', lead: '' };

/** Handlers of the form. */
export function makeThemeFormHandlers(kit: ChannelKit): Pick<Handlers, FormVerbs> {
  return {
    'theme.new': async (context) =>
      newForm(kit, context, { press: kit.ids.fresh(), typed: EMPTY, faults: [] }),
    'theme.create': async (context, { press }) => create(kit, context, press),
    'theme.edit': async (context, data) => editForm(kit, context, { id: themeIn(data) }),
    'theme.save': async (context, data) =>
      save(kit, context, { id: themeIn(data), seen: data.version }),
  };
}

async function newForm(
  kit: ChannelKit,
  context: Context,
  given: Pick<ThemeFormView, 'typed' | 'faults'> & { readonly press: string },
): Promise<readonly Reply[]> {
  const access = await channelAccess(kit, callerOf(context), 'theme');
  if (!access.ok) return refusal(access.problem, context, 'forMe');
  const { press, typed, faults } = given;
  const view = { of: { kind: 'new', press }, typed, faults, textOnly: false } as const;
  return answer(themeFormCard(view, context.language), 'forMe');
}

async function create(kit: ChannelKit, context: Context, press: string): Promise<readonly Reply[]> {
  const typed = { ...EMPTY, ...typedTheme(context) };
  const made = await createTheme(kit, callerOf(context), {
    press,
    typed,
    notCpr: isNotCpr(context),
  });
  if (made.ok) return themeReply(kit, context, { id: made.value.id, note: 'created' });
  const { problem } = made;
  return problem.kind === 'not-filled'
    ? newForm(kit, context, { press, typed, faults: problem.faults })
    : refusal(problem, context, 'forMe');
}

async function editForm(
  kit: ChannelKit,
  context: Context,
  given: { readonly id: ThemeId; readonly typed?: Partial<TypedTheme> } & Partial<
    Pick<ThemeFormView, 'faults' | 'stale'>
  >,
): Promise<readonly Reply[]> {
  const { id, typed = {}, faults = [], stale } = given;
  const shown = await showTheme(kit, callerOf(context), id);
  if (!shown.ok) return refusal(shown.problem, context, 'forMe');
  const { theme, mayAll } = shown.value;
  const view = {
    of: { kind: 'edit', theme },
    typed: { ...typedThemeOf(theme), ...typed },
    faults,
    textOnly: !mayAll,
    ...(stale && { stale }),
  } as const;
  return answer(themeFormCard(view, context.language), 'forMe');
}

async function save(
  kit: ChannelKit,
  context: Context,
  { id, seen }: { readonly id: ThemeId; readonly seen: number },
): Promise<readonly Reply[]> {
  const typed = typedTheme(context);
  const given = { id, seen, typed, notCpr: isNotCpr(context) };
  const saved = await amendTheme(kit, callerOf(context), given);
  if (saved.ok) return themeReply(kit, context, { id, note: 'saved' });
  const { problem } = saved;
  switch (problem.kind) {
    case 'not-filled':
      return editForm(kit, context, { id, typed, faults: problem.faults });
    case 'changed-since':
      return editForm(kit, context, { id, typed, stale: true });
    default:
      return refusal(problem, context, 'forMe');
  }
}

/** Only what the form asked for. */
function typedTheme({ inputs }: Context): Partial<TypedTheme> {
  const fields = ['name', 'text', 'lead'] as const;
  const asked = fields.filter((field) => typeof inputs[THEME_INPUTS[field]] === 'string');
  return Object.fromEntries(asked.map((field) => [field, inputs[THEME_INPUTS[field]]]));
}

function isNotCpr({ inputs }: Context): boolean {
  return inputs[THEME_INPUTS.notCpr] === 'true';
}
