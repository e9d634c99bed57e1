// Lets a person choose the language; asked in both.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { LanguageView } from '../chat-models.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

/** Both languages, the current one standing out. */
export function language(view: LanguageView, spoken: Language): Filled {
  const { buttons: names, chat } = catalogueOf(spoken);
  const choice = (title: string, chosen: Language) => ({
    title,
    press: { verb: 'language.choose', data: { language: chosen, asked: true } } as const,
    look: view.current === chosen ? ('positive' as const) : ('default' as const),
  });
  return {
    layout: 'message',
    words: {
      lang: spoken,
      eyebrow: eyebrow('Forenkl'),
      title: chat.language.title,
      lines: [[run(chat.language.text)]],
      actions: buttons(choice(names.danish, 'da'), choice(names.english, 'en')),
    },
  };
}
