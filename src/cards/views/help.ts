// What one can write, by who asks.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { HelpRole, HelpView } from '../chat-models.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

const ROUNDS = ['survey', 'poll', 'workshop', 'start', 'rounds', 'results'] as const;
const LISTED = {
  leader: [
    'new',
    'mine',
    'show',
    'tasks',
    'how',
    'done',
    'ownData',
    'erase',
    'noLetters',
    'language',
    'help',
  ],
  administrator: [
    'digest',
    'period',
    'queue',
    'several',
    'matrix',
    'answers',
    'search',
    'show',
    'list',
    'initiatives',
    'themes',
    'report',
    'done',
    'schedule',
    'rules',
    'roles',
    'sets',
    'audit',
    'operations',
    'reach',
    'rollout',
    'letter',
    'letters',
    ...ROUNDS,
    'wave',
    'bind',
    'language',
    'help',
  ],
  host: ['done', 'bind', 'language', 'help'],
  rounds: [...ROUNDS, 'sets', 'done', 'language', 'help'],
} as const satisfies Record<HelpRole, readonly string[]>;

/** The commands of a role with what they do. */
export function help(view: HelpView, language: Language): Filled {
  const { buttons: names, chat } = catalogueOf(language);
  const { help: words } = chat;
  return {
    layout: 'help',
    words: {
      lang: language,
      eyebrow: eyebrow('Forenkl'),
      title: words.title,
      lines: [
        ...(view.languageChanged ? [[run(chat.menu.reasons['language-changed'], BOLD)]] : []),
        [run(words.lead[view.role])],
      ],
      commands: LISTED[view.role].map((command) => ({
        words: [run(words.commands[command].words, BOLD)],
        what: [run(words.commands[command].what)],
      })),
      foot: [
        run(view.role === 'administrator' ? `${words.foot} ${words.imports}` : words.foot, SMALL),
      ],
      actions: buttons(
        view.role === 'leader' && {
          title: names.newProposal,
          press: { verb: 'draft.new', data: {} },
          look: 'positive',
        },
      ),
    },
  };
}
