// The words a forum may end its treatment with, each of which can be renamed.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { RulesView } from '../rules-models.ts';
import { eyebrow, run, SUBTLE } from '../runs.ts';
import { row, section } from '../sections.ts';
import type { Filled } from '../template.ts';

const NAME_SHOWN = 60;

/** In the order in which they are offered. */
export function ruleWords({ rules }: RulesView, language: Language): Filled {
  const { ruling: words } = catalogueOf(language);
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: words.word.list,
      lines: [[run(words.word.lead, SUBTLE)]],
      quotes: [],
      sections: section(
        undefined,
        rules.words.map(({ id, name }) => {
          const shown = oneLine(name[language], NAME_SHOWN);
          return row([run(shown)], [], {
            says: words.word.openWord(shown),
            press: { verb: 'rules.edit', data: { part: 'word', word: id } },
          });
        }),
      ),
      actions: buttons(
        { title: words.word.new, press: { verb: 'rules.edit', data: { part: 'word' } } },
        { title: words.back, press: { verb: 'rules.show', data: {} } },
      ),
    },
  };
}
