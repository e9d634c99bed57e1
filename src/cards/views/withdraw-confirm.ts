// Asks before a proposal is withdrawn.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run } from '../runs.ts';
import type { WithdrawConfirmView } from '../supplement-models.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

/** Yes or no; keeping it leads back to the proposal. */
export function withdrawConfirm(view: WithdrawConfirmView, language: Language): Filled {
  const { buttons: names, proposal } = catalogueOf(language);
  const { no, version } = view;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(proposal.title(no)),
      title: proposal.withdraw.title(no),
      lines: [
        [run(`“${oneLine(view.title, TITLE_MAX)}”`, { italic: true })],
        [run(proposal.withdraw.text)],
      ],
      actions: buttons(
        {
          title: names.withdrawConfirm,
          press: { verb: 'proposal.withdraw-confirm', data: { no, version } },
          look: 'destructive',
        },
        { title: names.regret, press: { verb: 'proposal.show', data: { no } } },
      ),
    },
  };
}
