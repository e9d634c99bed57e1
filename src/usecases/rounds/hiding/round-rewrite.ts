// How everything kept of one round is written anew, and where in it a text stands.

import type { QuestionSet } from '../../../domain/questions/question-set.ts';
import { QUICK } from '../../../domain/round/quick-set.ts';
import type { Round } from '../../../domain/round/round.ts';
import { type Hide, hideIn } from '../../../domain/triage/hidden-words.ts';
import {
  hideInItem,
  hideInNote,
  hideInPick,
  hideInResponse,
  hideInText,
  hideInUnsigned,
  typedQuestions,
} from '../../../domain/triage/hide-in-round.ts';
import type { RoundRewrite } from '../../../ports/round-text-store.ts';

/** `unseen` are answers nobody may look at by themselves. */
export type Where = 'name' | 'note' | 'shortlist' | 'answer' | 'unseen';

export interface FoundText {
  readonly where: Exclude<Where, 'unseen'>;
  /** As it will look. */
  readonly text: string;
}

/** Hides nothing. */
const NOTHING = hideIn([]);

/** True where its host typed what is asked: then words are hidden there too. */
export function isOwnSet({ set, from }: Pick<Round, 'set' | 'from'>): boolean {
  return set.id.startsWith(QUICK) || from !== undefined;
}

/** Each kind of row, with the words hidden as they are to be there. */
export function rewriteOf(
  round: Round,
  set: QuestionSet,
  hideAs: (where: Where) => Hide,
): RoundRewrite {
  const typed = typedQuestions(set);
  const answers = hideAs(round.privacy === 'named' ? 'answer' : 'unseen');
  const asked = isOwnSet(round) ? hideAs('name') : NOTHING;
  return {
    note: (one) => hideInNote(one, hideAs('note')),
    pick: (one) => hideInPick(one, hideAs('shortlist')),
    response: (one) => hideInResponse(one, answers, typed),
    unsigned: (one) => hideInUnsigned(one, hideAs('unseen'), typed),
    text: (one) => hideInText(one, hideAs('answer')),
    item: (one) => hideInItem(one, { hide: hideAs('unseen'), asked }),
    name: hideAs('name'),
  };
}

/** Changes nothing, and keeps each text once in which something would be hidden. */
export function finding(hide: Hide): {
  readonly found: () => readonly FoundText[];
  readonly as: (where: Where) => Hide;
} {
  const known = new Map<string, FoundText>();
  return {
    found: () => [...known.values()],
    as: (where) => {
      const look = (text: string) => {
        if (where !== 'unseen' && hide.count(text) > 0) {
          known.set(`${where}~${text}`, { where, text: hide(text) });
        }
        return text;
      };
      return Object.assign(look, { count: () => 0 });
    },
  };
}
