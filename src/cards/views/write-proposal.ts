// The way to a proposal of one's own, in one's own chat.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';

/** Says nothing of what was answered before it. */
export function writeProposal(language: Language): Filled {
  const { propose } = catalogueOf(language).rounds.answering;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: [],
      title: propose.title,
      lines: [[run(propose.apart, SUBTLE)]],
      actions: buttons({
        title: propose.start,
        press: { verb: 'draft.new', data: {} },
        look: 'positive',
      }),
    },
  };
}
