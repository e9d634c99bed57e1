// What the cards about a person's own data are made from.

export interface OwnDataView {
  /** Absent with a problem. */
  readonly link?: string;
  readonly minutes: number;
  readonly problem?: 'no-address' | 'too-large' | 'later' | 'gone';
}

/** How it ended when it was gathered off the turn. */
export interface OwnGatheredView {
  readonly state: 'made' | 'too-large' | 'failed';
}

/** What others must take over, by their names. */
export interface EraseFormView {
  readonly administrator: boolean;
  readonly roles: readonly ('triager' | 'host' | 'reader')[];
  readonly areas: readonly string[];
  readonly forums: readonly string[];
  readonly initiatives: readonly string[];
  readonly themes: readonly string[];
  readonly rounds: readonly string[];
  /** Something else was typed than the word that is asked for. */
  readonly wrong: boolean;
}
