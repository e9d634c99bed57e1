// The button for those whose client speaks another language than Danish.

import { catalogueOf } from '../../i18n/catalogue.ts';
import type { ButtonData, Data } from '../actions.ts';
import type { Button } from '../buttons.ts';

/** Offered in English, since those who need it may not read Danish; `at` is the page it stands on. */
export function englishButton(
  offered: boolean,
  at: Omit<Data<'language.choose'>, 'language'> = {},
): Button | false {
  const press: ButtonData = { verb: 'language.choose', data: { language: 'en', ...at } };
  return offered && { title: catalogueOf('en').buttons.english, press };
}
