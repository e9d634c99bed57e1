// Says what is being sent again, and what was already.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { shortMoment } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import type { RepeatedView } from '../operations-models.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

/** The outcome, and the way back to the list. */
export function repeated(view: RepeatedView, language: Language): Filled {
  const { operations: words } = catalogueOf(language);
  const { state, queued, done, later, page } = view;
  const when =
    later === undefined
      ? words.repeated.soon(queued)
      : words.repeated.later(queued, shortMoment(language, later));
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(words.lists[state]),
      title: words.repeated.title(queued),
      lines: [
        ...(queued > 0 ? [[run(when)]] : []),
        ...(done > 0 ? [[run(words.repeat.done(done))]] : []),
      ],
      actions: buttons(
        {
          title: words.buttons.list,
          press: { verb: 'operations.attention', data: { state, page } },
        },
        { title: words.buttons.status, press: { verb: 'operations.show', data: {} } },
      ),
    },
  };
}
