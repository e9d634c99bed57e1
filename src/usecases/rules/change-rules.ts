// Shows the municipality's rules as they are now, and changes a part of them; for administrators.
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { sameContent } from '../../domain/shared/same-content.ts';
import { withSettings } from '../../domain/triage/rule-settings.ts';
import type { TriageRules } from '../../domain/triage/rules.ts';
import {
  type RuleFault,
  type RuleForm,
  readTypedRules,
  type TypedRules,
} from '../../domain/triage/typed-rules.ts';
import {
  type AccessDeps,
  type AccessProblem,
  type ChannelCaller,
  channelAccess,
} from '../channel-access.ts';
import type { ChannelDeps } from '../channel-deps.ts';

type Deps = AccessDeps & Pick<ChannelDeps, 'registry' | 'audit'>;

export interface RulesNow {
  readonly rules: TriageRules;
  /** What a card carries, so that nothing unseen is written over; '' before the first change. */
  readonly tag: string;
}

export type ChangeRulesProblem =
  | AccessProblem
  | { readonly kind: 'not-filled'; readonly now: RulesNow; readonly faults: readonly RuleFault[] }
  /** Somebody changed the rules since they were shown. */
  | { readonly kind: 'changed-meanwhile'; readonly now: RulesNow };

/** The rules, read anew. */
export async function showRules(
  deps: Deps,
  caller: ChannelCaller,
): Promise<Result<RulesNow, AccessProblem>> {
  const access = await channelAccess(deps, caller, 'rules');
  return access.ok ? ok(await rulesNow(deps, caller)) : access;
}

/** Keeps what was typed. The same again, from whoever, changes nothing and is answered the same. */
export async function changeRules(
  deps: Deps,
  caller: ChannelCaller,
  given: { readonly form: RuleForm; readonly typed: TypedRules; readonly tag: string },
): Promise<Result<RulesNow, ChangeRulesProblem>> {
  const access = await channelAccess(deps, caller, 'rules');
  if (!access.ok) return access;
  const now = await rulesNow(deps, caller);
  const read = readTypedRules(given.form, given.typed, now.rules);
  if (!read.ok) return refused({ kind: 'not-filled', now, faults: read.problem });
  const rules = withSettings(now.rules, read.value);
  if (sameContent(rules, now.rules)) return ok(now);
  if (now.tag !== given.tag) return refused({ kind: 'changed-meanwhile', now });
  const saved = await deps.registry.saveRules(caller.tenant, rules, now.tag || undefined);
  if (saved === 'changed') {
    return refused({ kind: 'changed-meanwhile', now: await rulesNow(deps, caller) });
  }
  await deps.audit.note(caller.tenant, [
    {
      what: 'rules-changed',
      at: deps.clock.now().toISOString(),
      by: caller.person,
      operation: `rules-${given.form.part}`,
      about: given.form.part,
    },
  ]);
  return ok({ rules: saved.value, tag: saved.tag });
}

async function rulesNow({ registry }: Deps, { tenant }: ChannelCaller): Promise<RulesNow> {
  const now = await registry.rulesNow(tenant);
  return { rules: now.value, tag: 'tag' in now ? now.tag : '' };
}
