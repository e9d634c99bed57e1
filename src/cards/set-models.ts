// What the cards about question sets are made from.

import type { QuestionSet } from '../domain/questions/question-set.ts';
import type { Rehearsed } from '../domain/questions/rehearse.ts';
import type { Privacy } from '../domain/questions/result-rules.ts';
import type { Round, RoundKind } from '../domain/round/round.ts';

/** The round a sample was sent of, as its buttons carry it. */
export interface RoundSampled {
  readonly what: RoundKind;
  readonly privacy: Privacy;
}

export interface SetListView {
  /** In the order they are shown. */
  readonly sets: readonly QuestionSet[];
  /** The title of the one just gone through to its end. */
  readonly rehearsed?: QuestionSet['title'];
}

/** A page of a set as participants will see it, with nothing kept. */
export interface SetPageView extends Rehearsed {
  /** With choices where the register or a host will put them. */
  readonly set: QuestionSet;
  /** The round it is rehearsed for; none when it is the set that is looked at. */
  readonly round?: Pick<Round, 'id' | 'title' | 'kind' | 'privacy' | 'wave'>;
  /** What a round it is looked at for promises; none when it is the set by itself. */
  readonly sample?: RoundSampled;
}
