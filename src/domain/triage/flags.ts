// Marks of those who sort: what else a proposal touches, and who must look at it.
import type { Changed } from '../proposal/change.ts';
import { AUTOMATION_STAGES, type AutomationStage, type Flags } from '../proposal/marks.ts';
import type { Proposal } from '../proposal/proposal.ts';
import { OPEN_STATUSES } from '../proposal/status.ts';
import type { PersonId } from '../shared/ids.ts';
import { ok, type Result, refused } from '../shared/result.ts';

/** In the order they stand on the form; each is a part of the queue too. */
export const FLAG_KINDS = [
  'movesWork',
  'touchesLaw',
  'concernsMed',
  'budget',
  'automation',
] as const;
export type FlagKind = (typeof FLAG_KINDS)[number];

/** True when the proposal carries the flag. */
export function hasFlag({ flags }: Pick<Proposal, 'flags'>, kind: FlagKind): boolean {
  return flags?.[kind] !== undefined;
}

/**
 * Sets all flags at once; the same ones again have no events. Refused when somebody else set others
 * since they were shown: `seen` is how they were then.
 */
export function flag(
  proposal: Proposal,
  { flags: typed, seen }: { readonly flags: Flags; readonly seen: string },
  by: { readonly person: PersonId; readonly now: string },
): Result<Changed, { readonly kind: 'changed-meanwhile' }> {
  const flags = withNoter(typed, proposal.flags, by.person);
  const wanted = printOf(flags);
  if (printOf(proposal.flags) === wanted) return ok({ proposal, events: [] });
  if (printOf(proposal.flags) !== seen) return refused({ kind: 'changed-meanwhile' });
  const { flags: _before, ...rest } = proposal;
  const none = Object.keys(flags).length === 0;
  const { no, status } = proposal;
  return ok({
    proposal: { ...rest, ...(!none && { flags }), changedAt: by.now },
    events: [{ no, kind: 'flagged', at: by.now, by: by.person, from: status, to: status }],
  });
}

/** Whoever first notes that the reviewer has looked is remembered for it. */
function withNoter(flags: Flags, before: Flags | undefined, person: PersonId): Flags {
  const [law, known] = [flags.touchesLaw, before?.touchesLaw];
  if (law?.reviewedAt === undefined) return flags;
  const isKnown = known?.reviewer === law.reviewer && known.reviewedAt === law.reviewedAt;
  return { ...flags, touchesLaw: isKnown ? known : { ...law, notedBy: person } };
}

/** A short print of what is set, by which a change is seen; it quotes nothing. */
export function printOf(flags: Flags = {}): string {
  const text = FLAG_KINDS.map((kind) => JSON.stringify(flags[kind] ?? null)).join();
  let sum = 0;
  for (const sign of text) sum = (Math.imul(sum, 31) + (sign.codePointAt(0) ?? 0)) >>> 0;
  return sum.toString(36);
}

export interface AutomationCount {
  readonly stage: AutomationStage;
  readonly count: number;
}

/** How many open proposals are in each stage, in the order of the stages. */
export function countAutomation(proposals: readonly Proposal[]): readonly AutomationCount[] {
  const open = proposals.filter(({ status }) => OPEN_STATUSES.includes(status));
  return AUTOMATION_STAGES.map((stage) => ({
    stage,
    count: open.filter(({ flags }) => flags?.automation === stage).length,
  }));
}
