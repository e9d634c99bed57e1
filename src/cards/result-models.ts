// What the cards of results are made from.

import type { ItemPage } from '../domain/results/item-page.ts';
import type { GroupTable, ResultText, Theme } from '../domain/results/report.ts';
import type { ResultHead, ResultPage } from '../domain/results/result-page.ts';
import type { Round } from '../domain/round/round.ts';
import type { RoundId } from '../domain/shared/ids.ts';
import type { Localized } from '../domain/shared/language.ts';

export interface ResultView extends ResultPage {
  /** Worked out just now, while people still answer. */
  readonly live?: true;
  /** May hide words in it, for good. */
  readonly mayHide?: true;
}

/** What there is to choose between. */
export interface ResultChoices {
  readonly items: readonly {
    readonly id: string;
    readonly label: Localized;
    readonly section: Localized;
  }[];
  readonly groups: readonly string[];
}

/** Every group on one question. */
export interface ResultGroupsView extends ItemPage {
  readonly choices: ResultChoices;
  readonly live?: true;
}

export interface ResultThemesView {
  readonly head: ResultHead;
  readonly items: readonly {
    readonly id: string;
    readonly label: Localized;
    /** Absent when it may not be shown. */
    readonly shown?: { readonly n: number; readonly themes: readonly Theme[] };
  }[];
}

export interface ResultTextsView {
  readonly head: ResultHead;
  /** People may still change what they wrote: nothing is released yet. */
  readonly live: boolean;
  readonly item: { readonly id: string; readonly label: Localized };
  /** Key of a theme; all of them without. */
  readonly theme?: string;
  readonly themeName?: Theme;
  readonly texts: readonly (ResultText & {
    /** In named rounds. */
    readonly name?: string;
    /** By whom it was released, and the day. */
    readonly released?: { readonly by: string; readonly on: string };
  })[];
  readonly page: number;
  readonly pages: number;
}

export interface ResultListView {
  readonly rounds: readonly {
    readonly round: RoundId;
    readonly title: string;
    readonly kind: Round['kind'];
    readonly answered?: number;
    /** A day; absent while it runs. */
    readonly on?: string;
  }[];
  readonly page: number;
  readonly pages: number;
}

/** Which result an initiative is to be an answer to. */
export interface ResultOriginView {
  readonly head: Pick<ResultHead, 'round' | 'title' | 'label' | 'kind'>;
  readonly items: ResultChoices['items'];
}

export interface ResultFileView {
  readonly head: Pick<ResultHead, 'round' | 'title' | 'label' | 'kind'>;
  readonly link?: string;
  /** How long the link works. */
  readonly minutes: number;
}

/** Words to hide in everything of a round, for the administration. */
export interface RoundHideView {
  readonly round: RoundId;
  readonly kind: Round['kind'];
  readonly title: string;
  readonly typed: string;
  readonly preview?: {
    readonly found: readonly {
      readonly where: 'name' | 'note' | 'shortlist' | 'answer';
      readonly text: string;
    }[];
    readonly copies: number;
    /** Answers nobody may look at are gone through too. */
    readonly unseen: boolean;
  };
  /** It is done; so many messages were just being sent. */
  readonly done?: { readonly busy: number };
  readonly problem?: 'required' | 'too-long' | 'nothing-found';
}

/** Why results are not shown. */
export type ResultRefusal =
  | { readonly kind: 'not-yet'; readonly answered: number }
  | { readonly kind: 'not-theirs' | 'not-here' | 'file-in-chat' | 'gone' };

export type { GroupTable };
