// How a letter stands: who has it, who waits, and who does not get it.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { shortMoment } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import type { LetterStatusView } from '../letter-models.ts';
import { oneLine } from '../plain.ts';
import { block, reportSection } from '../report.ts';
import { BOLD, eyebrow, named, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { audienceText } from './audience-text.ts';
import { LETTER_TITLE_SHOWN } from './letter.ts';

const NAME_MAX = 60;

/** The figures that are not nothing, and the way to what needs a look. */
export function letterStatus(view: LetterStatusView, language: Language): Filled {
  const { letters, operations } = catalogueOf(language);
  const { status: words, buttons: names } = letters;
  const { id, revision } = view;
  const attention = (state: 'unknown' | 'failed') =>
    view[state] > 0 && {
      title: operations.buttons[state],
      press: { verb: 'operations.attention', data: { state } } as const,
    };
  return {
    layout: 'report',
    words: {
      lang: language,
      eyebrow: eyebrow(letters.eyebrow),
      title: words.title,
      lines: [
        [run(oneLine(view.title, LETTER_TITLE_SHOWN), BOLD)],
        [run(words.sentBy(shortMoment(language, view.at), oneLine(view.by, NAME_MAX)), SMALL)],
        ...(revision > 1 ? [[run(words.reworded(revision - 1), SMALL)]] : []),
        named(words.to, audienceText(view.to, language)),
      ],
      notes: [],
      sections: reportSection(words.heading, [block(figuresOf(view, language))]),
      actions: buttons(
        { title: names.refresh, press: { verb: 'letter.status', data: { id } } },
        { title: names.edit, press: { verb: 'letter.edit', data: { id } } },
        attention('unknown'),
        attention('failed'),
        view.blocked > 0 && {
          title: operations.buttons.outOfReach,
          press: { verb: 'operations.out-of-reach', data: {} },
        },
        { title: names.list, press: { verb: 'letter.list', data: {} } },
      ),
    },
  };
}

/** How many have it, wait for it, or cannot get it. */
export function figuresOf(
  view: Pick<
    LetterStatusView,
    'now' | 'nextDue' | 'sent' | 'waiting' | 'blocked' | 'unknown' | 'failed'
  >,
  language: Language,
): readonly (readonly Run[])[] {
  const { status: words } = catalogueOf(language).letters;
  const { sent, waiting, blocked, unknown, failed } = view;
  const known = { sent, waiting, blocked, unknown, failed };
  const kinds = (['sent', 'waiting', 'blocked', 'unknown', 'failed'] as const).filter(
    (kind) => known[kind] > 0,
  );
  if (kinds.length === 0) return [[run(words.preparing)]];
  return kinds.map((kind) => {
    const count = words.count(known[kind]);
    return named(words.lines[kind], kind === 'waiting' ? `${count}, ${whenOf()}` : count);
  });

  function whenOf(): string {
    const { nextDue, now } = view;
    if (nextDue === undefined || nextDue <= now) return words.goingOut;
    return words.next(shortMoment(language, nextDue));
  }
}
