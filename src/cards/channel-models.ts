// What the cards about binding a channel are made from.

export interface BindView {
  readonly place: string;
  readonly readers: number;
  /** The place that has the channel now, when it is to be moved. */
  readonly moving?: string;
  readonly code?: string;
}

/** Asks for the one-time code of the first binding. */
export interface BindCodeView {
  readonly problem?: 'wrong' | 'too-many';
}

/** What those in a channel are told: it is bound, another one is, or it can no longer be reached. */
export type ChannelNoticeView =
  | {
      readonly kind: 'bound';
      readonly place: string;
      readonly by: string;
      readonly readers: number;
    }
  | { readonly kind: 'left'; readonly place: string; readonly by: string }
  | { readonly kind: 'gone'; readonly place: string };
