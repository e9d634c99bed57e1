// One role somebody has, to be taken back.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import type { RoleView } from '../role-models.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { givenText } from './role-list.ts';

const NAME_MAX = 60;

/** Who has it, what it lets them do, and the way to take it back. */
export function role({ item }: RoleView, language: Language): Filled {
  const { roles: words } = catalogueOf(language);
  const { person, role: code } = item;
  const name = item.name === undefined ? words.somebody : oneLine(item.name, NAME_MAX);
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(words.eyebrow),
      title: words.takeTitle,
      lines: [
        [run(name, BOLD)],
        [run(words.choice(words.names[code], words.may[code]))],
        [run(givenText(item, language), SMALL)],
        [run(words.takeText)],
      ],
      actions: buttons(
        {
          title: words.take,
          press: { verb: 'roles.take', data: { person, role: code } },
          look: 'destructive',
        },
        { title: words.all, press: { verb: 'roles.list', data: {} } },
      ),
    },
  };
}
