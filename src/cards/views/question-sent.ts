// Tells whoever asked a proposer something when it gets there.
import type { Language } from '../../domain/shared/language.ts';
import { addDays, dayOf, localParts } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayText, timeText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { QuestionSentView } from '../question-models.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

const NAME_MAX = 60;

/** Who gets it and when, and where the reply will be. */
export function questionSent(view: QuestionSentView, language: Language): Filled {
  const { asking: words, buttons: names, operations, proposal } = catalogueOf(language);
  const { no, goesAt } = view;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(proposal.title(no)),
      title: words.sentTitle,
      lines: [[run(whenText(view, language))], [run(words.next, SMALL)]],
      actions: buttons(
        { title: names.seeProposal, press: { verb: 'proposal.show', data: { no } } },
        goesAt === undefined && {
          title: operations.buttons.outOfReach,
          press: { verb: 'operations.out-of-reach', data: {} },
        },
      ),
    },
  };
}

function whenText({ name, now, goesAt }: QuestionSentView, language: Language): string {
  const { asking: words } = catalogueOf(language);
  const who = name === undefined ? words.somebody : oneLine(name, NAME_MAX);
  if (goesAt === undefined) return words.outOfReach(who);
  if (goesAt <= now) return words.now(who);
  const { day, time } = localParts(goesAt);
  const at = timeText(language, time);
  const today = dayOf(now);
  if (day === today) return words.later(who, words.today(at));
  if (day === addDays(today, 1)) return words.later(who, words.tomorrow(at));
  return words.later(who, words.onDay(dayText(language, day), at));
}
