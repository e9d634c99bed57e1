// The button that leads to the other language.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { ButtonData, Data } from '../actions.ts';
import type { Button } from '../buttons.ts';

/** Named in the language it leads to, for those who read no other; `at` is the page it stands on. */
export function languageButton(
  offer: Language | undefined,
  at: Omit<Data<'language.choose'>, 'language'> = {},
): Button | false {
  if (offer === undefined) return false;
  const { danish, english } = catalogueOf(offer).buttons;
  const press: ButtonData = { verb: 'language.choose', data: { language: offer, ...at } };
  return { title: offer === 'da' ? danish : english, press };
}
