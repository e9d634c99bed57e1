// What people wrote, for those who work with the answers; each can be released as a quote.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { button, buttons } from '../buttons.ts';
import { oneLine, paragraphs } from '../plain.ts';
import type { ResultTextsView } from '../result-models.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { roundName } from './result-head.ts';
import { themeName } from './result-themes.ts';

const LABEL_MAX = 140;
const NAME_MAX = 60;
/** In bytes; five of them leave room on the card. */
const TEXT_MAX = 2_200;

/** In the order of the alphabet: it tells nothing of who wrote what. */
export function resultTexts(view: ResultTextsView, language: Language): Filled {
  const { results: words } = catalogueOf(language).rounds;
  const { head, item, themeName: theme, page, pages, texts } = view;
  const name = theme === undefined ? words.texts.all : themeName(theme, language);
  const round = head.round;
  const place = { round, item: item.id, ...(view.theme !== undefined && { theme: view.theme }) };
  return {
    layout: 'quotes',
    words: {
      lang: language,
      eyebrow: eyebrow(roundName(head, language)),
      title: words.texts.title,
      lines: [
        [run(name, { weight: 'bolder' })],
        [run(oneLine(item.label[language], LABEL_MAX))],
        [run(words.texts.team, SMALL)],
        ...(pages > 1 ? [[run(words.texts.page(page + 1, pages), SMALL)]] : []),
      ],
      quoted: texts.map((one) => ({
        lines: [
          ...paragraphs(one.text, TEXT_MAX, 4).map((part) => [run(part)]),
          ...(one.name === undefined ? [] : [[run(oneLine(one.name, NAME_MAX), SMALL)]]),
          ...(one.released === undefined
            ? []
            : [
                [
                  run(
                    words.texts.released(
                      oneLine(one.released.by, NAME_MAX),
                      dateText(language, one.released.on),
                    ),
                    SMALL,
                  ),
                ],
              ]),
        ],
        buttons:
          one.released === undefined && !view.live
            ? [
                [
                  button({
                    title: words.texts.release,
                    press: { verb: 'results.release', data: { ...place, text: one.id, page } },
                  }),
                ],
              ]
            : [],
      })),
      actions: buttons(
        page > 0 && {
          title: words.buttons.previous,
          press: { verb: 'results.texts', data: { ...place, page: page - 1 } },
        },
        page < pages - 1 && {
          title: words.buttons.next,
          press: { verb: 'results.texts', data: { ...place, page: page + 1 } },
        },
        { title: words.texts.back, press: { verb: 'results.themes', data: { round } } },
      ),
    },
  };
}
