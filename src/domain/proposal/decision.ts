// What becomes of a proposal: the answer in four parts, the treatments on its way, and the decision.
import type { HorizonGiven } from '../shared/horizon.ts';
import type { InitiativeId, PersonId } from '../shared/ids.ts';
import type { Outcome } from './status.ts';

/** Longest part of an answer, longest reason, and longest addition or note to a treatment, in characters. */
export const PART_MAX = 600;
export const REASON_MAX = 2_000;
export const ADDITION_MAX = 500;

/** What an answer says; all four are asked for when something is done, else the challenge alone. */
export interface AnswerParts {
  /** The challenge in one sentence. */
  readonly challenge: string;
  /** What is done about it. */
  readonly initiative?: string;
  /** What it means for those who raised it. */
  readonly improvement?: string;
  readonly horizon?: HorizonGiven;
  /** Of a large one: what can be done now, and what must be cleared up first. */
  readonly now?: string;
  readonly first?: string;
}

/** An answer as it is typed on its form; any part may be empty. */
export interface TypedAnswer {
  readonly outcome: string;
  readonly challenge: string;
  readonly initiative: string;
  readonly improvement: string;
  readonly horizon: string;
  readonly reason: string;
  readonly now: string;
  readonly first: string;
  /** `true` when others who answer for it see it otherwise. */
  readonly disputed?: string;
  /** Id of an initiative under way. */
  readonly partOf?: string;
}

/** An answer that is kept while it is written; whoever answers for the area sees it. */
export interface AnswerDraft {
  /** Goes up each time it is kept; a card that carries an older one is stale. */
  readonly version: number;
  readonly typed: TypedAnswer;
  readonly by: PersonId;
  /** ISO instant. */
  readonly at: string;
}

export const ECONOMY_UNITS = ['kr', 'man-years', 'hours'] as const;

/** What it costs (above 0) or saves (below). */
export interface Economy {
  readonly amount: number;
  readonly unit: (typeof ECONOMY_UNITS)[number];
  readonly every: 'once' | 'year';
}

/** What was agreed in a workshop. */
export const AGREED = ['do', 'look', 'decide', 'not'] as const;
export type Agreed = (typeof AGREED)[number];

/** What was said of a proposal in a workshop, by whoever answers for it. */
export interface WorkshopWord {
  /** Name of the workshop. */
  readonly title: string;
  readonly said: string;
  readonly agreed: Agreed;
  /** Who follows up. */
  readonly who?: string;
  readonly when?: HorizonGiven;
}

/** Stands where the id of a forum would, for a workshop. */
export const WORKSHOP_FORUM = 'workshop';

/** One handling in a forum. */
export interface Treatment {
  /** Id of the forum. */
  readonly forum: string;
  /** It was handled in a workshop, which is no forum of the register. */
  readonly workshop?: WorkshopWord;
  /** A day, `2027-01-19`. */
  readonly on: string;
  /** Number of the item on the agenda. */
  readonly item?: string;
  /** Id of a word of the municipality's list, such as `agreed`. */
  readonly word: string;
  /** What the forum added to the word. */
  readonly addition?: string;
  /** For those who handle proposals only. */
  readonly note?: string;
  /** The one that decides; there is at most one. */
  readonly decides?: true;
  readonly by: PersonId;
  /** A secretary wrote it down for the forum. */
  readonly onBehalf?: true;
  /** ISO instant it was written down. */
  readonly at: string;
}

/**
 * `draft` while it is written; `ready` when whoever may decide has decided; `published` when everybody
 * who raised or endorsed the proposal is told. Nothing of it is shown to them before.
 */
export const DECISION_STATES = ['draft', 'ready', 'published'] as const;
export type DecisionState = (typeof DECISION_STATES)[number];

export interface Decision {
  /** Goes up with each change; a card that carries an older one is stale. */
  readonly version: number;
  readonly state: DecisionState;
  readonly outcome: Outcome;
  /** Why, in plain words. */
  readonly reason: string;
  readonly parts?: AnswerParts;
  readonly economy?: Economy;
  readonly caseNumber?: string;
  readonly caseworker?: string;
  /** Dealt with behind closed doors. */
  readonly closed?: true;
  /** The initiative under way that it is a part of: no new one is made of it. */
  readonly partOf?: InitiativeId;
  /** Others who answer for it see it otherwise; among those who handle it only. */
  readonly disputed?: true;
  /** Who wrote it last, as what, and when (ISO instant). */
  readonly by: PersonId;
  readonly as: 'process-owner' | 'decider' | 'secretary' | 'administrator';
  readonly at: string;
  readonly publishedBy?: PersonId;
  readonly publishedAt?: string;
}

/** A decision that everybody may see. */
export interface Published extends Decision {
  readonly state: 'published';
  readonly publishedAt: string;
}

/**
 * The version of the decision that is written next. It counts on from those that were taken up again:
 * a card that still shows one of them is stale.
 */
export function nextVersion({
  decision,
  formerDecisions = [],
}: {
  readonly decision?: Decision;
  readonly formerDecisions?: readonly Decision[];
}): number {
  const all = decision === undefined ? formerDecisions : [...formerDecisions, decision];
  return Math.max(0, ...all.map(({ version }) => version)) + 1;
}

/** The decision, once it is published. */
export function publishedOf({ decision }: { readonly decision?: Decision }): Published | undefined {
  if (decision?.state !== 'published' || decision.publishedAt === undefined) return undefined;
  return { ...decision, state: 'published', publishedAt: decision.publishedAt };
}
