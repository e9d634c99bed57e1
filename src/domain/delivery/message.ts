// What a change wants said: message and audience, written with the change and delivered later.
import type { Digest } from '../digest/digest.ts';
import type { ProposalNo } from '../proposal/number.ts';
import type { InitiativeId, PersonId, RoundId, UnitId } from '../shared/ids.ts';
import type { GrantedRole } from '../shared/permissions.ts';
import type { Named, UnitType } from '../shared/register.ts';
import type { BatchContent } from './batch-contents.ts';
import type { ChannelNews } from './channel-news.ts';
import type { InitiativeContent } from './initiative-content.ts';
import type { RoundInvitation, RoundSample } from './invitation-contents.ts';
import type { NewLeader, PipelineOf } from './new-leader.ts';
import type { NewsContent } from './news.ts';
import type { OwnDataContent } from './own-contents.ts';
import type { PaperContent, StatusOffer } from './paper-contents.ts';
import type { Place } from './place.ts';
import type { QuarterMessage } from './quarter-contents.ts';
import type { RoundContent } from './round-contents.ts';
import type { TaskContent, TaskOverContent, TaskReminder } from './task-contents.ts';
import type { WorkshopContent } from './workshop-contents.ts';

/** Who is to be told; recipients are found when the message is relayed, not when it is written. */
export type Audience =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'administrators' }
  /** The administration channel, wherever it is by then; nobody while there is none. */
  | { readonly kind: 'channel' }
  /** Whoever raised something; when they have left, the present leader of the unit. */
  | {
      readonly kind: 'proposer';
      readonly person: PersonId;
      readonly unit?: UnitId;
      /** The name was kept from others: then nobody else is told. */
      readonly nameKept: boolean;
      /** Teams has just turned a message to them away. */
      readonly turnedAway?: true;
    }
  /**
   * Those who endorsed these proposals and follow them; and who raised any but the first, which were
   * merged into it. `but` is told otherwise.
   */
  | {
      readonly kind: 'endorsers';
      readonly of: readonly ProposalNo[];
      readonly but: PersonId;
    }
  /** These people, each once. */
  | { readonly kind: 'people'; readonly people: readonly PersonId[] }
  /** Whoever leads an initiative, as somebody named them. */
  | { readonly kind: 'lead'; readonly of: InitiativeId; readonly who: Named }
  /** Whoever has this name or mail, for what has this id. */
  | { readonly kind: 'named'; readonly of: string; readonly who: Named }
  /** Whoever answers for an area; its substitute where only they can be reached, or with `all` too. */
  | { readonly kind: 'owner'; readonly area: string; readonly all?: true }
  /** Whoever speaks for a forum, and its secretary. */
  | { readonly kind: 'forum'; readonly forum: string }
  /**
   * Those a wave is put to, each under their id among them: all, only those who have not answered, or
   * only those who have the message already, perhaps one of them (`to`).
   */
  | {
      readonly kind: 'invited';
      readonly round: RoundId;
      readonly only?: 'unanswered' | 'told';
      readonly to?: string;
    }
  /** Everybody who ever spoke to us in a personal chat. */
  | { readonly kind: 'everyone' }
  /** Leaders and deputies of the register's units, of one department or of all. */
  | { readonly kind: 'leaders'; readonly department?: string }
  /**
   * Leaders, or deputies in their place, and contacts of workplaces of any of the kinds `among`; with
   * `types` only those who have exactly these of them.
   */
  | {
      readonly kind: 'workplaces';
      readonly among: readonly UnitType[];
      readonly types?: readonly UnitType[];
    };

/** What is said, frozen as data; it is put into words in the recipient's language when sent. */
export type Content =
  | {
      readonly kind: 'welcome';
      readonly firstName: string;
      readonly offerEnglish: boolean;
      /** To whoever leads a workplace that has something under way. */
      readonly pipeline?: PipelineOf;
    }
  | {
      readonly kind: 'channel-bound';
      readonly place: string;
      readonly by: string;
      readonly readers: number;
    }
  | { readonly kind: 'channel-left'; readonly place: string; readonly by: string }
  | { readonly kind: 'channel-gone'; readonly place: string }
  | { readonly kind: 'digest'; readonly digest: Digest }
  /** To somebody whom an administrator gave a role. */
  | { readonly kind: 'role-given'; readonly role: GrantedRole }
  /** A question about one's own proposal. */
  | {
      readonly kind: 'question';
      readonly no: ProposalNo;
      readonly title: string;
      readonly question: string;
    }
  /** The same message once the question is answered (`replied`) or moot. */
  | {
      readonly kind: 'question-answered';
      readonly no: ProposalNo;
      readonly title: string;
      readonly replied?: true;
    }
  | NewsContent
  | ChannelNews
  | InitiativeContent
  | TaskContent
  | TaskOverContent
  | TaskReminder
  | RoundContent
  | WorkshopContent
  | RoundInvitation
  | RoundSample
  | PaperContent
  | OwnDataContent
  | StatusOffer
  | BatchContent
  | QuarterMessage
  | NewLeader
  /** What the administration writes to many. */
  | { readonly kind: 'letter'; readonly title: string; readonly text: string; readonly by: string };

export interface Message {
  readonly audience: Audience;
  readonly content: Content;
  /** One message with several wordings: a later one replaces the earlier in place. */
  readonly thread?: Thread;
  /** After a restore: it may have been said before, so somebody decides whether it is sent. */
  readonly held?: true;
}

export interface Thread {
  readonly id: string;
  /** 1 for the first wording, one more for each after it. */
  readonly revision: number;
}
