// What becomes of a proposal, who sees what, and what this is not.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons, linkButton } from '../buttons.ts';
import type { HowView } from '../chat-models.ts';
import { BOLD, eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

/** "Sådan behandles dit forslag". */
export function how(view: HowView, language: Language): Filled {
  const { buttons: names, chat } = catalogueOf(language);
  const { how: words } = chat;
  return {
    layout: 'steps',
    words: {
      lang: language,
      eyebrow: eyebrow('Forenkl'),
      title: words.title,
      steps: words.steps(view.team).map(({ title, text }, at) => ({
        mark: String(at + 1),
        title: [run(title, BOLD)],
        text: [run(text)],
      })),
      sections: [
        {
          title: words.whoTitle,
          lines: [...words.who, words.whistleblower].map((text) => [run(text)]),
        },
        { title: words.changeTitle, lines: [[run(words.change)]] },
      ],
      actions: [
        ...buttons({
          title: names.newProposal,
          press: { verb: 'draft.new', data: {} },
          look: 'positive',
        }),
        ...linkButton(words.whistleblowerLink, view.whistleblowerUrl),
      ],
    },
  };
}
