// The municipality's rules: seeing them, and changing one part at a time.
import {
  type Data,
  type RuleFormView,
  type RulePart,
  ruleFormCard,
  rulesCard,
  ruleWordsCard,
} from '../../../cards/index.ts';
import { type TypedRules, typedOf } from '../../../domain/triage/typed-rules.ts';
import { changeRules, type RulesNow, showRules } from '../../../usecases/rules/change-rules.ts';
import type { Reply } from '../../turn.ts';
import { answer, type ChannelKit, callerOf, refusal, type Way } from '../channel/channel-kit.ts';
import type { Context, Handlers } from '../context.ts';

type RulesVerbs = 'rules.show' | 'rules.words' | 'rules.edit' | 'rules.save';

/** Handlers of the buttons about rules. */
export function makeRulesHandlers(kit: ChannelKit): Pick<Handlers, RulesVerbs> {
  return {
    'rules.show': async (context) => rules(kit, context, { way: 'forMe' }),
    'rules.words': async (context) => words(kit, context),
    'rules.edit': async (context, form) => edit(kit, context, form),
    'rules.save': async (context, sent) => save(kit, context, sent),
  };
}

/** All rules at a glance. */
export async function rules(
  kit: ChannelKit,
  context: Context,
  { way, saved }: { readonly way: Way; readonly saved?: RulePart },
): Promise<readonly Reply[]> {
  const now = await showRules(kit, callerOf(context));
  if (!now.ok) return refusal(now.problem, context, way);
  const view = { rules: now.value.rules, ...(saved && { saved }) };
  return answer(rulesCard(view, context.language), way);
}

async function words(kit: ChannelKit, context: Context): Promise<readonly Reply[]> {
  const now = await showRules(kit, callerOf(context));
  if (!now.ok) return refusal(now.problem, context, 'forMe');
  return answer(ruleWordsCard({ rules: now.value.rules }, context.language), 'forMe');
}

async function edit(
  kit: ChannelKit,
  context: Context,
  { part, word }: Data<'rules.edit'>,
): Promise<readonly Reply[]> {
  const now = await showRules(kit, callerOf(context));
  if (!now.ok) return refusal(now.problem, context, 'forMe');
  const form = { part, ...(word !== undefined && { word }) };
  return formReply(context, { form, now: now.value, typed: typedOf(form, now.value.rules) });
}

async function save(
  kit: ChannelKit,
  context: Context,
  { part, word, tag }: Data<'rules.save'>,
): Promise<readonly Reply[]> {
  const form = { part, ...(word !== undefined && { word }) };
  const typed = textsIn(context);
  const changed = await changeRules(kit, callerOf(context), { form, typed, tag });
  if (changed.ok) {
    return part === 'word'
      ? words(kit, context)
      : rules(kit, context, { way: 'forMe', saved: part });
  }
  const { problem } = changed;
  switch (problem.kind) {
    case 'not-filled':
      return formReply(context, { form, typed, tag, ...problem });
    case 'changed-meanwhile':
      return formReply(context, { form, typed, now: problem.now, changed: true });
    default:
      return refusal(problem, context, 'forMe');
  }
}

/** The form; with faults the tag stays what it was, so that nothing unseen is written over. */
function formReply(
  { language }: Context,
  given: {
    readonly form: Pick<RuleFormView, 'part' | 'word'>;
    readonly now: RulesNow;
    readonly typed: TypedRules;
    readonly tag?: string;
    readonly faults?: RuleFormView['faults'];
    readonly changed?: true;
  },
): readonly Reply[] {
  const { form, now, typed, tag = now.tag, faults = [], changed } = given;
  const view = { ...form, typed, tag, faults, ...(changed && { changed }) };
  return answer(ruleFormCard(view, language), 'forMe');
}

function textsIn({ inputs }: Context): TypedRules {
  const texts = Object.entries(inputs).filter(
    (entry): entry is [string, string] => typeof entry[1] === 'string',
  );
  return Object.fromEntries(texts);
}
