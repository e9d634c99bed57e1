// Parts of a theme with a form of their own: its proposals, its target, and what is counted by hand.
import {
  departmentInput,
  TARGET_INPUTS,
  THEME_CHOICE_INPUTS,
  type ThemeProposalsView,
  type ThemeTargetView,
  themeProposalsCard,
  themeTargetCard,
} from '../../../cards/index.ts';
import type { ThemeId } from '../../../domain/shared/ids.ts';
import { dayOf, yearOf } from '../../../domain/shared/time.ts';
import type { Theme } from '../../../domain/theme/theme.ts';
import { type TypedTarget, typedFigure } from '../../../domain/theme/typed-target.ts';
import { chooseThemeProposals } from '../../../usecases/themes/choose-theme-proposals.ts';
import { keepCounted, keepTarget } from '../../../usecases/themes/keep-target.ts';
import { showTheme } from '../../../usecases/themes/show-theme.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, callerOf, refusal } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';
import { themeIn, themeRefusal, themeReply, typedIn } from './theme-kit.ts';

type PartVerbs =
  | 'theme.proposals'
  | 'theme.proposals-save'
  | 'theme.target'
  | 'theme.target-save'
  | 'theme.count'
  | 'theme.count-save';

interface Seen {
  readonly id: ThemeId;
  readonly seen: number;
}

/** Handlers of the forms of its parts. */
export function makeThemePartHandlers(kit: ChannelKit): Pick<Handlers, PartVerbs> {
  const seen = (data: { readonly id: string; readonly version: number }): Seen => ({
    id: themeIn(data),
    seen: data.version,
  });
  return {
    'theme.proposals': async (context, data) => chooseForm(kit, context, { id: themeIn(data) }),
    'theme.proposals-save': async (context, data) => saveChoice(kit, context, seen(data)),
    'theme.target': async (context, data) =>
      targetForm(kit, context, { id: themeIn(data), of: 'target' }),
    'theme.target-save': async (context, data) =>
      saveTarget(kit, context, { ...seen(data), of: 'target' }),
    'theme.count': async (context, data) =>
      targetForm(kit, context, { id: themeIn(data), of: 'count' }),
    'theme.count-save': async (context, data) =>
      saveTarget(kit, context, { ...seen(data), of: 'count' }),
  };
}

async function chooseForm(
  kit: ChannelKit,
  context: Context,
  given: { readonly id: ThemeId } & Partial<Pick<ThemeProposalsView, 'typed' | 'fault'>>,
): Promise<readonly Reply[]> {
  const { id, typed = { add: '', remove: [] }, fault } = given;
  const shown = await showTheme(kit, callerOf(context), id);
  if (!shown.ok) return refusal(shown.problem, context, 'forMe');
  const { theme, proposals, mayAll } = shown.value;
  if (!mayAll) return refusal({ kind: 'not-administrator' }, context, 'forMe');
  const { version, name } = theme;
  const view = { id, version, name, proposals, typed, ...(fault !== undefined && { fault }) };
  return answer(themeProposalsCard(view, context.language), 'forMe');
}

async function saveChoice(
  kit: ChannelKit,
  context: Context,
  { id, seen }: Seen,
): Promise<readonly Reply[]> {
  const add = typedIn(context, THEME_CHOICE_INPUTS.add);
  const remove = typedIn(context, THEME_CHOICE_INPUTS.remove).split(',').filter(Boolean);
  const typed = { add, remove };
  const kept = await chooseThemeProposals(kit, callerOf(context), { id, seen, typed });
  if (kept.ok) return themeReply(kit, context, { id, note: 'saved' });
  const { problem } = kept;
  switch (problem.kind) {
    case 'no-proposals':
    case 'in-other':
      return chooseForm(kit, context, { id, typed, fault: problem });
    case 'too-many':
    case 'changed-since':
      return chooseForm(kit, context, { id, typed, fault: { kind: problem.kind } });
    default:
      return refusal(problem, context, 'forMe');
  }
}

async function targetForm(
  kit: ChannelKit,
  context: Context,
  given: { readonly id: ThemeId } & Pick<ThemeTargetView, 'of'> &
    Partial<Pick<ThemeTargetView, 'typed' | 'faults' | 'stale'>>,
): Promise<readonly Reply[]> {
  const { id, of, faults = [], stale } = given;
  const shown = await showTheme(kit, callerOf(context), id);
  if (!shown.ok) return refusal(shown.problem, context, 'forMe');
  const { theme, departments, mayAll } = shown.value;
  if (of === 'target' && !mayAll) return refusal({ kind: 'not-administrator' }, context, 'forMe');
  const year = yearOf(dayOf(kit.clock.now())) + 1;
  const typed = given.typed ?? typedOf(theme, { of, departments, year });
  const { version, name } = theme;
  const view = { of, id, version, name, typed, faults, ...(stale && { stale }) };
  return answer(themeTargetCard(view, context.language), 'forMe');
}

async function saveTarget(
  kit: ChannelKit,
  context: Context,
  { id, seen, of }: Seen & Pick<ThemeTargetView, 'of'>,
): Promise<readonly Reply[]> {
  const caller = callerOf(context);
  const shown = await showTheme(kit, caller, id);
  if (!shown.ok) return themeRefusal(kit, context, { id, problem: shown.problem });
  const names = departmentsFor(shown.value.theme, { of, departments: shown.value.departments });
  const typed: TypedTarget = {
    unit: typedIn(context, TARGET_INPUTS.unit),
    total: typedIn(context, TARGET_INPUTS.total),
    year: typedIn(context, TARGET_INPUTS.year),
    byDepartment: Object.fromEntries(
      names.map((name) => [name, typedIn(context, departmentInput(name))]),
    ),
  };
  const keep = of === 'target' ? keepTarget : keepCounted;
  const kept = await keep(kit, caller, { id, seen, typed });
  if (kept.ok) return themeReply(kit, context, { id, note: 'saved' });
  const { problem } = kept;
  switch (problem.kind) {
    case 'not-filled':
      return targetForm(kit, context, { id, of, typed, faults: problem.faults });
    case 'changed-since':
      return targetForm(kit, context, { id, of, typed, stale: true });
    default:
      return refusal(problem, context, 'forMe');
  }
}

/** As its form shows it. */
function typedOf(
  theme: Theme,
  given: {
    readonly of: ThemeTargetView['of'];
    readonly departments: readonly string[];
    readonly year: number;
  },
): TypedTarget {
  const { target, counted } = theme;
  const { of, year } = given;
  const figures = of === 'target' ? target : counted;
  return {
    unit: target?.unit ?? 'kr',
    total: typedFigure(figures?.total),
    year: String(target?.year ?? year),
    byDepartment: Object.fromEntries(
      departmentsFor(theme, given).map((name) => [name, typedFigure(figures?.byDepartment[name])]),
    ),
  };
}

/** A target may be given to each of them; what is done is counted where there is a share. */
function departmentsFor(
  { target }: Theme,
  {
    of,
    departments,
  }: { readonly of: ThemeTargetView['of']; readonly departments: readonly string[] },
): readonly string[] {
  if (of === 'target') return departments;
  return departments.filter((name) => target?.byDepartment[name] !== undefined);
}
