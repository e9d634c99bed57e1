// Which theme a proposal belongs to.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field } from '../field.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { ThemeChoiceView } from '../theme-models.ts';
import { backToQueue, beside } from './beside-queue.ts';
import { TITLE_MAX } from './menu.ts';

/** Id of the input, and what stands for no theme in it. */
export const THEME_INPUT = 'theme';
export const NO_THEME = '-';

/** As many as fit on a card. */
const SHOWN = 40;

/** One choice; without any theme only the way back. */
export function themeChoice(view: ThemeChoiceView, language: Language): Filled {
  const { themes: words, sorting, triage } = catalogueOf(language);
  const { no, themes, chosen = NO_THEME, full } = view;
  const choices = themes.slice(0, SHOWN).map(({ id, name }) => ({
    title: oneLine(name, TITLE_MAX),
    value: String(id),
  }));
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(triage.eyebrow),
      title: words.choose.of(no),
      lines: themes.length === 0 ? [[run(words.choose.none)]] : [],
      quotes: [],
      fields:
        themes.length === 0
          ? []
          : [
              field({
                choices: [
                  {
                    id: THEME_INPUT,
                    label: words.choose.label,
                    style: 'expanded',
                    several: false,
                    value: chosen,
                    placeholder: '',
                    choices: [...choices, { title: words.choose.no, value: NO_THEME }],
                  },
                ],
                faults: full ? [fault(words.choose.faults['too-many'])] : [],
              }),
            ],
      actions: buttons(
        themes.length > 0 && {
          title: sorting.assign.save,
          press: { verb: 'more.theme', data: beside(view) },
          look: 'positive',
        },
        backToQueue(view, language),
      ),
    },
  };
}
