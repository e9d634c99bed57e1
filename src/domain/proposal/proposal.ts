// What a proposal is: one challenge in its proposer's words, and where it has got to.
import type { Answers, SetRef } from '../shared/answer.ts';
import type { DraftId, InitiativeId, PersonId, TenantId, UnitId } from '../shared/ids.ts';
import type { Assessment, Extent, Value } from './assessment.ts';
import type { AnswerDraft, Decision, Treatment } from './decision.ts';
import type { Flags, InternalNote, Verdict } from './marks.ts';
import type { ProposalNo } from './number.ts';
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

export interface Proposal {
  readonly tenant: TenantId;
  readonly no: ProposalNo;
  /** 1 when handed in, one more for each edit; older ones are kept. */
  readonly version: number;
  readonly set: SetRef;
  /** Answers by the field they fill (see `fields.ts`). The only place its texts live. */
  readonly answers: Answers;
  readonly proposer: PersonId;
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
  };
  /** Those that were merged into it. */
  readonly merged?: readonly ProposalNo[];
  readonly verdicts?: readonly Verdict[];
  /** What was asked or told already by the calendar, so that nothing is said twice: `year~2027-01-19`. */
  readonly said?: readonly string[];
}

export const EVENT_KINDS = [
  'received',
  'edited',
  'supplemented',
  'asked',
  'replied',
  'withdrawn',
  'decided-locally',
  'assessing',
  'assessed',
  'waiting',
  'forwarded',
  'decided',
  'closed',
  'merged',
  'responded',
  'treated',
  'explained',
  'promise-changed',
  'promise-late',
  'completed',
  'judged-solved',
  'reopened',
  'absorbed',
  'unmerged',
  'asked-later',
  'redacted',
  'drafted',
  'flagged',
  'assigned',
  'noted',
  'reminded',
  'escalated',
  'answered-back',
  'endorsed',
  'followed',
  'unfollowed',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Events of many that are told in figures, not one by one. */
export const COUNTED_KINDS = ['endorsed', 'followed', 'unfollowed'] as const;
/** Events that those who handle a proposal alone are told. */
export const INTERNAL_KINDS = [
  'drafted',
  'flagged',
  'assigned',
  'noted',
  'reminded',
  'escalated',
  'answered-back',
] as const;
export type ToldKind = Exclude<EventKind, (typeof COUNTED_KINDS)[number]>;
export type InternalKind = (typeof INTERNAL_KINDS)[number];
/** What proposers are told too. */
export type OpenKind = Exclude<ToldKind, InternalKind>;

/** True for an event that has a line of its own in the history. */
export function isTold(kind: EventKind): kind is ToldKind {
  return !COUNTED_KINDS.some((one) => one === kind);
}

/** True for an event that proposers are told of. */
export function isOpen(kind: EventKind): kind is OpenKind {
  return isTold(kind) && !INTERNAL_KINDS.some((one) => one === kind);
}

/** Something that happened, in codes only: no typed text, so that it may live outside the proposal. */
export interface ProposalEvent {
  readonly no: ProposalNo;
  readonly kind: EventKind;
  /** ISO instant. */
  readonly at: string;
  readonly by: PersonId | 'system';
  readonly from?: Status;
  readonly to: Status;
  readonly holder?: Holder;
  readonly outcome?: Outcome;
  /** Id of the forum that treated it, or number of the proposal it was merged with. */
  readonly with?: string;
  /** What it was assessed as. */
  readonly extent?: Extent;
  readonly value?: Value;
}

/** An event with its place in the commit order of its year. */
export type FeedEvent = ProposalEvent & { readonly seq: number };

/** One person's unfinished answers to a set, for a new proposal or a change to a sent one. */
export interface Draft {
  readonly id: DraftId;
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly set: SetRef;
  /** Answers by question id, as typed: they may not be valid yet. */
  readonly answers: Answers;
  /** Page the person is on. */
  readonly page: string;
  /** Goes up with each save; a card carrying an older one is stale. */
  readonly revision: number;
  /** The press that led to this revision, so that its repetition is recognised. */
  readonly lastPress?: string;
  readonly startedAt: string;
  readonly changedAt: string;
  /** Set while it changes a proposal that is already handed in. */
  readonly edits?: { readonly no: ProposalNo; readonly version: number };
  /** The review page was reached: an answered page leads back to it. */
  readonly reviewed?: boolean;
  /** A text from the chat that nobody has said yet where it belongs. */
  readonly loose?: boolean;
  /** What was found like it, until the person has said whether it is the same. */
  readonly alike?: readonly FoundAlike[];
  /** The person said that theirs is something else: nothing alike is shown for it again. */
  readonly different?: true;
  /** How often the person said that a number was no CPR number. */
  readonly notCpr: number;
  /** Set when it was handed in: its answers are gone, its number stays as the receipt. */
  readonly sent?: SentAs;
}

/** What is like a draft: a proposal, what is done already, or guidance of the register by its id. */
export type FoundThing =
  | { readonly no: ProposalNo }
  | { readonly initiative: InitiativeId }
  | { readonly guidance: string };

/** Something found to be like a draft, and the words that led to it as they stand in both. */
export type FoundAlike = FoundThing & {
  readonly shared: readonly { readonly mine: string; readonly theirs: string }[];
};

/** What a draft became, so that any press on it later ends in the same place. */
export interface SentAs {
  readonly no: ProposalNo;
  /** It was kept as an example of that proposal, somebody else's. */
  readonly endorsed?: true;
  /** It was settled at once: covered by what is done already, or solved by guidance. */
  readonly settled?: 'covered' | 'guided';
  /** The draft begun in its place, on the page it was sent from, to write another. */
  readonly next?: DraftId;
}
