// Tells somebody that they were given a role, and what it lets them do.
import type { Language } from '../../domain/shared/language.ts';
import type { GrantedRole } from '../../domain/shared/permissions.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

/** What they may write to begin; nothing is asked of them. */
export function roleGiven(role: GrantedRole, language: Language): Filled {
  const { roles: words } = catalogueOf(language);
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow('Forenkl'),
      title: words.told.title(words.names[role]),
      lines: [
        [run(words.told.may[role])],
        [run(words.told.here[role])],
        [run(words.told.help, SMALL)],
      ],
      actions: [],
    },
  };
}
