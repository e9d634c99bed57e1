// Asks before messages are sent again, and says what may come of it.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { RepeatView } from '../operations-models.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { toText, whatText } from './attention-lines.ts';

/** Yes or no; leaving it leads back to the list. */
export function repeatConfirm(view: RepeatView, language: Language): Filled {
  const { operations: words } = catalogueOf(language);
  const { state, items, done, page } = view;
  const count = items.length;
  const keys = items.map(({ key }) => key);
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(words.lists[state]),
      title: words.repeat.title(count),
      lines: [
        ...items.map((item) => [
          run(`${whatText(item.what, language)} `, { weight: 'bolder' }),
          run(toText(item, language)),
        ]),
        [run(state === 'unknown' ? words.repeat.unknown(count) : words.repeat.failed)],
        ...(done > 0 ? [[run(words.repeat.done(done), SMALL)]] : []),
      ],
      actions: buttons(
        {
          title: words.repeat.yes(count),
          press: { verb: 'operations.repeat-confirm', data: { state, page, keys } },
          look: 'positive',
        },
        {
          title: words.repeat.no,
          press: { verb: 'operations.attention', data: { state, page } },
        },
      ),
    },
  };
}
