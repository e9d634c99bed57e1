// What a proposal is: one challenge in its proposer's words, and where it has got to.
import type { Answers, SetRef } from '../shared/answer.ts';
import type { PersonId, TenantId, UnitId } from '../shared/ids.ts';
import type { Assessment } from './assessment.ts';
import type { AnswerDraft, Decision, Treatment } from './decision.ts';
import type { Flags, InternalNote, Verdict } from './marks.ts';
import type { ProposalNo } from './number.ts';
import type { Batch, Campaign, Origin } from './origin.ts';
import type { Outcome, Status } from './status.ts';

/** Who may see the proposer's name. */
export const VISIBILITIES = ['handlers', 'team', 'all'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** Who has the proposal now; a name is looked up when it is shown. */
export type Holder =
  | { readonly kind: 'team' }
  | { readonly kind: 'owner'; readonly area: string }
  | { readonly kind: 'forum'; readonly forum: string }
  | { readonly kind: 'supplier' }
  | { readonly kind: 'proposer' }
  | { readonly kind: 'nobody' };

export interface Supplement {
  readonly at: string;
  readonly text: string;
  /** The question it answers, when there was one. */
  readonly question?: string;
  /** It asks back about an answer. */
  readonly asks?: true;
  /** Written by somebody else than the proposer, who is not shown it. */
  readonly from?: 'successor' | 'endorser';
  /** Who asks back, and what they were answered. */
  readonly by?: PersonId;
  readonly reply?: string;
}

/** A question put to the proposer and not yet answered. */
export interface OpenQuestion {
  readonly at: string;
  readonly text: string;
  /** It went out as a message of its own, which is to be closed once it is answered or moot. */
  readonly told?: true;
  /** The day an answer was due when it was put: the clock stands still meanwhile. */
  readonly dueOn?: string;
}

/** Who experiences it too, in figures; who they are stands in the endorsements. */
export interface Endorsed {
  readonly people: number;
  /** Their workplaces, each once, as far as they are known. */
  readonly units: readonly UnitId[];
}

/** What may be quoted outside the team, as somebody released it. */
export interface ReleasedExample {
  readonly text: string;
  readonly by: PersonId;
  /** ISO instant. */
  readonly at: string;
  /** Whoever wrote it for the team alone agrees to be quoted. */
  readonly agreed?: boolean;
}

/** Under which number it lies in the records system. */
export interface Journalled {
  readonly number: string;
  readonly by: PersonId | 'system';
  /** ISO instant. */
  readonly at: string;
}

export interface Proposal {
  readonly tenant: TenantId;
  readonly no: ProposalNo;
  /** 1 when handed in, one more for each edit; older ones are kept. */
  readonly version: number;
  readonly set: SetRef;
  /** Answers by the field they fill (see `fields.ts`). The only place its texts live. */
  readonly answers: Answers;
  readonly proposer: PersonId;
  /** The collection it was written for. */
  readonly campaign?: Campaign;
  /** The workshop it was written in. */
  readonly origin?: Origin;
  /** Address of the message in Teams it was written from; shown to those who sort alone. */
  readonly fromMessage?: string;
  /** It came in with others, in a file. */
  readonly batch?: Batch;
  readonly unit?: UnitId;
  readonly status: Status;
  readonly outcome?: Outcome;
  readonly holder: Holder;
  /** ISO instants. */
  readonly receivedAt: string;
  readonly changedAt: string;
  /** When the proposer hears next, at the latest; a day, `2026-12-07`. Absent when nothing is owed. */
  readonly dueOn?: string;
  readonly answeredAt?: string;
  /** When it was sent on to whoever has it (ISO instant): names their task. */
  readonly sentOnAt?: string;
  readonly question?: OpenQuestion;
  readonly supplements: readonly Supplement[];
  /** Absent until somebody else experiences it too. */
  readonly endorsed?: Endorsed;
  /** The answer given with the decision, in plain words. */
  readonly answer?: string;
  /** Oldest first; the last one counts. Never shown to proposers. */
  readonly assessments?: readonly Assessment[];
  /** Handlings in forums, oldest first. */
  readonly treatments?: readonly Treatment[];
  /** The owner's answer while it is written. */
  readonly answerDraft?: AnswerDraft;
  /** Shown to nobody but those who handle it until it is published. */
  readonly decision?: Decision;
  /** Published before it was taken up again, oldest first. */
  readonly formerDecisions?: readonly Decision[];
  /** Why things are as they are, told before anything is decided. */
  readonly explanation?: { readonly at: string; readonly text: string };
  readonly flags?: Flags;
  readonly notes?: readonly InternalNote[];
  /** Which of those who sort has taken it on. */
  readonly assignee?: PersonId;
  /** The challenge it was merged into, with what it was before. */
  readonly mergedInto?: {
    readonly no: ProposalNo;
    readonly status: Status;
    readonly holder: Holder;
    readonly dueOn?: string;
    /** Whoever raised it wants to hear no more of the challenge. */
    readonly quiet?: true;
  };
  /** Those that were merged into it. */
  readonly merged?: readonly ProposalNo[];
  readonly verdicts?: readonly Verdict[];
  readonly example?: ReleasedExample;
  readonly journal?: Journalled;
  /** What was asked or told already by the calendar, so that nothing is said twice: `year~v1`. */
  readonly said?: readonly string[];
}
