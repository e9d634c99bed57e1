// An owner's answer as leaders will read it, before it is sent.
import type { Language } from '../../domain/shared/language.ts';
import { HARD_LIX } from '../../domain/shared/lix.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import type { TaskPreviewView } from '../owner-models.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { answerParts } from './answer-parts.ts';
import { TITLE_MAX } from './menu.ts';

const NAME_MAX = 80;
/** In bytes: everything is shown whole. */
export const ANSWER_ROOM = { challenge: 1_300, part: 1_300, reason: 4_200 };

/** The answer, how it reads, and where it goes. */
export function taskPreview(view: TaskPreviewView, language: Language): Filled {
  const { news, owner, proposal, deciding } = catalogueOf(language);
  const { review: words, buttons: names } = owner;
  const { no, answer, seen, partOf } = view;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(proposal.title(no)),
      title: words.title,
      lines: [[run(oneLine(view.title, TITLE_MAX), SUBTLE)]],
      quotes: [
        {
          lines: [
            [run(news.outcomes[answer.outcome], { weight: 'bolder', size: 'medium' })],
            ...answerParts(answer, ANSWER_ROOM, language),
            ...(partOf === undefined
              ? []
              : [[run(deciding.partOf.line(oneLine(partOf, NAME_MAX)), SMALL)]]),
          ],
        },
        { lines: [...lixLines(view, language), [run(nextText(view, language), SMALL)]] },
      ],
      fields: [],
      actions: buttons(
        { title: names.send, press: { verb: 'task.send', data: { no, seen } }, look: 'positive' },
        { title: names.correct, press: { verb: 'task.answer', data: { no } } },
      ),
    },
  };
}

/** Where it goes, and why there. */
function nextText({ board, why }: TaskPreviewView, language: Language): string {
  const { review: words } = catalogueOf(language).owner;
  if (board === undefined) return words.next.team;
  const to = words.next.board(oneLine(board, NAME_MAX));
  return why === undefined ? to : `${to} ${words.why[why]}`;
}

function lixLines({ lix }: TaskPreviewView, language: Language): readonly (readonly Run[])[] {
  const { review: words } = catalogueOf(language).owner;
  if (lix === undefined) return [];
  if (lix <= HARD_LIX) return [[run(words.lix(lix), SMALL)]];
  return [fault(`${words.lix(lix)} ${words.hard}`)];
}
