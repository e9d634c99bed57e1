// What a page of questions is made from.
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Problem } from '../domain/questions/problems.ts';
import type { Page, QuestionSet } from '../domain/questions/question-set.ts';
import type { Answers } from '../domain/shared/answer.ts';
import type { DraftId } from '../domain/shared/ids.ts';
import type { Language } from '../domain/shared/language.ts';

/** A question page, the review page or the extra page: one layout renders them all. */
export interface PageView {
  /** With the register's choices written into it. */
  readonly set: QuestionSet;
  readonly page: Page;
  readonly draft: DraftId;
  readonly revision: number;
  readonly answers: Answers;
  /** Typed values that were not stored (a CPR number in them), by question id: shown instead. */
  readonly typed?: Answers;
  readonly problems: readonly PageProblem[];
  /** A line on top: the card was stale, the text came from the chat. */
  readonly note?:
    | 'stale'
    | 'from-chat'
    | 'resumed'
    | 'clipped'
    | 'alike-ended'
    | 'alike-own'
    | 'alike-full'
    | 'from-message'
    | 'message-clipped'
    | 'message-empty';
  /** The proposal just received, when the page is shown for another one. */
  readonly received?: ProposalNo;
  /** What was typed to find a unit by (input `find.<question id>`), where there are many. */
  readonly find?: string;
  /** This draft changes a proposal already sent. */
  readonly editing?: ProposalNo;
  /** A language to go over to. */
  readonly offer?: Language;
  /** It is the first thing they see of us: who sees what they write is told. */
  readonly newcomer?: true;
  /** Something else they have begun, to go on with instead. */
  readonly begun?: { readonly draft: DraftId; readonly title: string };
}

export type PageProblem =
  | Problem
  /** `shown` holds what was found, its last digits hidden. */
  | { readonly question: string; readonly kind: 'cpr'; readonly shown: readonly string[] };
