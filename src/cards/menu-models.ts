// What the welcome, the menu and the card for a loose text are made from.
import type { PipelineOf } from '../domain/delivery/new-leader.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { DraftId } from '../domain/shared/ids.ts';
import type { Language } from '../domain/shared/language.ts';
import type { Names } from './names-model.ts';

export interface WelcomeView {
  readonly firstName: string;
  /** A language to go over to. */
  readonly offer?: Language;
  readonly hasProposals: boolean;
  readonly municipality: string;
  readonly whistleblowerUrl?: string;
  /** What the workplace of whoever leads one has under way, with the names it takes to tell. */
  readonly pipeline?: PipelineOf;
  readonly names?: Names;
}

/** Why the menu is shown: each has its own friendly line. */
export type MenuReason =
  | 'menu'
  | 'greeting'
  | 'thanks'
  | 'emoji'
  | 'too-short'
  | 'attachment'
  | 'later'
  | 'dropped'
  | 'unit-noted'
  | 'nothing-waiting'
  | 'language-changed';

export interface MenuView {
  readonly reason: MenuReason;
  readonly hasProposals: boolean;
  /** A language to go over to. */
  readonly offer?: Language;
  /** Unfinished ones, newest first. */
  readonly drafts: readonly { readonly id: DraftId; readonly title: string }[];
}

/** A chat text that nobody has said yet where it belongs. */
export interface LooseTextView {
  readonly text: string;
  /** Only its beginning is kept: there is no room for more. */
  readonly clipped: boolean;
  readonly draft: DraftId;
  /** Offered first: proposals with an open question, or answered lately. */
  readonly replies: readonly {
    readonly no: ProposalNo;
    readonly title: string;
    readonly question?: string;
  }[];
  readonly openDrafts: readonly { readonly id: DraftId; readonly title: string }[];
}
