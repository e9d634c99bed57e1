// What a list of proposals is made from.
import type { GivenAnswer } from '../domain/decision/given-answer.ts';
import type { WaitingKind } from '../domain/digest/waiting.ts';
import type { Extent } from '../domain/proposal/assessment.ts';
import type { ProposalNo } from '../domain/proposal/number.ts';
import type { Holder } from '../domain/proposal/proposal.ts';
import type { Outcome, Status } from '../domain/proposal/status.ts';
import type { DraftId } from '../domain/shared/ids.ts';
import type { FollowedInitiativeView } from './following-models.ts';
import type { Names } from './names-model.ts';
import type { OthersProposal } from './others-model.ts';

export interface ListedProposal {
  readonly no: ProposalNo;
  readonly title: string;
  readonly status: Status;
  readonly outcome?: Outcome;
  readonly receivedAt: string;
  readonly holder: Holder;
  readonly dueOn?: string;
  readonly overdue: boolean;
  /** Its number where it came from, told in a list of such. */
  readonly external?: string;
  /** It was merged into this one, and goes as it goes. */
  readonly joinedWith?: ProposalNo;
  /** As it was assessed; told to handlers. */
  readonly extent?: Extent;
  /** What is done about it and when, once that was told. */
  readonly answer?: GivenAnswer['parts'];
}

export interface ListView {
  /** What is listed, put into words by the card. */
  readonly title:
    | { readonly kind: 'mine' }
    | { readonly kind: 'batch'; readonly batch: string; readonly from: string }
    | { readonly kind: 'search'; readonly query: string }
    | {
        readonly kind: 'list';
        readonly query: string;
        readonly of:
          | { readonly status: Status }
          | { readonly area: string }
          | { readonly campaign: string; readonly title: string }
          | { readonly batch: string; readonly title: string }
          | { readonly kind: 'traffic-light' };
      }
    | {
        readonly kind: 'waiting';
        readonly what: WaitingKind;
      };
  readonly items: readonly ListedProposal[];
  readonly total: number;
  /** From 0; `pages` in all. */
  readonly page: number;
  readonly pages: number;
  readonly drafts?: readonly { readonly id: DraftId; readonly title: string }[];
  /** Others' that the reader experiences too. */
  readonly followed?: readonly OthersProposal[];
  /** Initiatives that cover what the reader wrote of. */
  readonly covering?: readonly FollowedInitiativeView[];
  readonly names: Names;
}
