// Cards of the personal chat that are about no proposal in particular.
import { help as fillHelp } from '../../../src/cards/views/help.ts';
import { how as fillHow } from '../../../src/cards/views/how.ts';
import { language as fillLanguage } from '../../../src/cards/views/language.ts';
import { looseText as fillLooseText } from '../../../src/cards/views/loose-text.ts';
import { menu as fillMenu } from '../../../src/cards/views/menu.ts';
import { problem as fillProblem } from '../../../src/cards/views/problem.ts';
import { welcome as fillWelcome } from '../../../src/cards/views/welcome.ts';
import { DRAFT, type Fill, NO } from './data.ts';
import type { Typed } from './typed.ts';

export function chat(): Record<string, Fill> {
  const drafts = (typed: Typed) => [{ id: DRAFT, title: typed.long(4_000) }];
  return {
    welcome: (typed, language) =>
      fillWelcome({ firstName: typed.name, hasProposals: false, municipality: 'Solbæk' }, language),
    'welcome-again': (typed, language) =>
      fillWelcome(
        { firstName: typed.name, offer: 'en', hasProposals: true, municipality: 'Solbæk' },
        language,
      ),
    menu: (typed, language) =>
      fillMenu(
        { reason: 'greeting', hasProposals: true, offer: 'en', drafts: drafts(typed) },
        language,
      ),
    'menu-plain': (_, language) =>
      fillMenu({ reason: 'too-short', hasProposals: false, drafts: [] }, language),
    how: (_, language) =>
      fillHow(
        { team: 'Forenklingsteamet i Økonomi', whistleblowerUrl: 'https://example.org' },
        language,
      ),
    'help-leader': (_, language) => fillHelp({ role: 'leader' }, language),
    'help-administrator': (_, language) => fillHelp({ role: 'administrator' }, language),
    'help-language': (_, language) =>
      fillHelp({ role: 'administrator', languageChanged: true }, language),
    'help-host': (_, language) => fillHelp({ role: 'host' }, language),
    language: (_, language) => fillLanguage({ current: language }, language),
    'loose-text': (typed, language) =>
      fillLooseText(
        {
          text: typed.long(4_000),
          clipped: true,
          draft: DRAFT,
          replies: [{ no: NO, title: typed.long(4_000), question: typed.long(1_000) }],
          openDrafts: drafts(typed),
        },
        language,
      ),
    problem: (_, language) => fillProblem({ kind: 'sorry', reference: 'k3f9-2a' }, language),
    'problem-too-late': (_, language) => fillProblem({ kind: 'too-late', no: NO }, language),
  };
}
