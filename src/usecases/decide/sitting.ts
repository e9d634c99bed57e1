// Many proposals of a forum at one meeting: the same day, word and outcome, each with its own answer.
import { isLarge, lacksOf } from '../../domain/decision/lacks.ts';
import { checkTreatment, ITEM_MAX } from '../../domain/decision/typed-treatment.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { OUTCOMES, type Outcome } from '../../domain/proposal/status.ts';
import { may } from '../../domain/shared/permissions.ts';
import type { Forum } from '../../domain/shared/register.ts';
import { ok, type Result, refused } from '../../domain/shared/result.ts';
import { dayOf } from '../../domain/shared/time.ts';
import type { TriageRules } from '../../domain/triage/rules.ts';
import type { ChannelCaller } from '../channel-access.ts';
import { postsFor } from '../roles-of.ts';
import { type ForumCase, type ForumDeps, type NotTheirs, roleIn } from './forum-case.ts';

/** As many as one card decides. */
export const MOST_AT_A_MEETING = 40;

export interface Sitting {
  readonly forum: Forum;
  readonly as: ForumCase['as'];
  readonly rules: TriageRules;
  readonly today: string;
  /** What lies with the forum, oldest first. */
  readonly proposals: readonly Proposal[];
}

/** What is said of all of them; codes as chosen. */
export interface TypedSitting {
  readonly on: string;
  readonly item: string;
  readonly word: string;
  readonly outcome: string;
}

export interface ChosenProposal {
  readonly no: ProposalNo;
  /** Version of its decision that was shown; 0 when there was none. */
  readonly seen: number;
}

/** What will happen to one, or why nothing will. */
export type SittingLine = ChosenProposal & {
  readonly kind: 'decides' | 'no-draft' | 'lacks' | 'not-here' | 'changed-since';
};

export type SittingFault =
  | { readonly field: 'on'; readonly kind: 'required' | 'bad-day' }
  | { readonly field: 'word' | 'outcome' | 'proposals'; readonly kind: 'required' }
  | { readonly field: 'item'; readonly kind: 'too-long' | 'cpr' };

/** The proposals of a forum, for whoever decides there, in their own chat. */
export async function openSitting(
  deps: ForumDeps,
  caller: ChannelCaller,
  id: string,
): Promise<Result<Sitting, NotTheirs>> {
  if (caller.place.kind !== 'personal') return refused({ kind: 'not-found' });
  const { tenant } = caller;
  const [posts, register, rules] = await Promise.all([
    postsFor(deps, caller),
    deps.registry.register(tenant),
    deps.registry.rules(tenant),
  ]);
  const forum = register.forums.find((one) => one.id === id);
  const as = roleIn(posts, id);
  if (forum === undefined || as === undefined || !may([as], 'decide')) {
    return refused({ kind: 'not-found' });
  }
  const all = await deps.projection.proposals(tenant);
  const proposals = all.filter((one) => liesWith(one, id));
  return ok({ forum, as, rules, today: dayOf(deps.clock.now()), proposals });
}

/** What is wrong with what was chosen for all of them. */
export function checkSitting(
  typed: TypedSitting,
  { forum, rules, today }: Pick<Sitting, 'forum' | 'rules' | 'today'>,
): readonly SittingFault[] {
  const outcome = outcomeIn(typed);
  const words = rules.words.map(({ id }) => id);
  const treatment = { ...typed, forum: forum.id, addition: '', note: '' };
  const choices = { forums: [forum.id], words, today, notCpr: [] };
  const checked = checkTreatment(treatment, choices);
  const faults = checked.ok ? [] : checked.problem.flatMap(sittingFault);
  return [
    ...faults,
    ...(outcome === undefined ? [{ field: 'outcome', kind: 'required' } as const] : []),
  ];
}

/** What would become of each, as things are now; nothing is written. */
export function lookAtSitting(
  sitting: Sitting,
  typed: TypedSitting,
  chosen: readonly ChosenProposal[],
): readonly SittingLine[] {
  const outcome = outcomeIn(typed);
  return chosen.slice(0, MOST_AT_A_MEETING).map((one) => {
    const proposal = sitting.proposals.find(({ no }) => no === one.no);
    return { ...one, kind: outcome === undefined ? 'not-here' : fateOf(proposal, one, outcome) };
  });
}

/** Only what the owner prepared can be decided with many others: the reason is the owner's own. */
export function fateOf(
  proposal: Proposal | undefined,
  { seen }: ChosenProposal,
  outcome: Outcome,
): SittingLine['kind'] {
  if (proposal === undefined) return 'not-here';
  const { decision } = proposal;
  if (decision === undefined) return 'no-draft';
  if (decision.version !== seen) return 'changed-since';
  const lacks = lacksOf({ ...decision, outcome }, { large: isLarge(proposal) });
  return lacks.length > 0 ? 'lacks' : 'decides';
}

/** The item it had when it was prepared for the same meeting, else the one given for all. */
export function ownItem(
  { treatments = [] }: Proposal,
  { on, item }: TypedSitting,
  forum: string,
): string {
  const prepared = treatments.find((one) => one.forum === forum && one.on === on);
  return prepared?.item ?? item.trim().slice(0, ITEM_MAX);
}

export function liesWith({ holder, status }: Proposal, forum: string): boolean {
  return status === 'forwarded' && holder.kind === 'forum' && holder.forum === forum;
}

/** Sending back is decided one by one: each needs to be told why. */
export function outcomeIn({ outcome }: TypedSitting): Outcome | undefined {
  return OUTCOMES.find((one) => one === outcome && one !== 'sent-back');
}

function sittingFault(fault: { readonly field: string; readonly kind: string }): SittingFault[] {
  if (fault.field === 'on') {
    return [{ field: 'on', kind: fault.kind === 'bad-day' ? 'bad-day' : 'required' }];
  }
  if (fault.field === 'word') return [{ field: 'word', kind: 'required' }];
  if (fault.field !== 'item') return [];
  return [{ field: 'item', kind: fault.kind === 'cpr' ? 'cpr' : 'too-long' }];
}
