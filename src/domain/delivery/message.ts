// What a change wants said: message and audience, written with the change and delivered later.
import type { Digest } from '../digest/digest.ts';
import type { PersonId } from '../shared/ids.ts';
import type { Place } from './place.ts';

/** Who is to be told; recipients are found when the message is relayed, not when it is written. */
export type Audience =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'administrators' };

/** What is said, frozen as data; it is put into words in the recipient's language when sent. */
export type Content =
  | { readonly kind: 'welcome'; readonly firstName: string; readonly offerEnglish: boolean }
  | {
      readonly kind: 'channel-bound';
      readonly place: string;
      readonly by: string;
      readonly readers: number;
    }
  | { readonly kind: 'channel-left'; readonly place: string; readonly by: string }
  | { readonly kind: 'channel-gone'; readonly place: string }
  | { readonly kind: 'digest'; readonly digest: Digest };

export interface Message {
  readonly audience: Audience;
  readonly content: Content;
}
