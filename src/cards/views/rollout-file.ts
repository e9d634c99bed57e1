// The link to the rollout as an Excel file, for the one who asked.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons, linkButton } from '../buttons.ts';
import type { RolloutFileView } from '../rollout-models.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

/** Without a link, why there is none. */
export function rolloutFile({ link, minutes }: RolloutFileView, language: Language): Filled {
  const { rollout } = catalogueOf(language);
  const { file } = rollout;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(rollout.eyebrow),
      title: file.title,
      lines: [[run(link === undefined ? file.noAddress : file.text(minutes))]],
      actions: [
        ...linkButton(file.open, link),
        ...buttons({
          title: rollout.buttons.back,
          press: { verb: 'rollout.show', data: { group: 'without', page: 0 } },
        }),
      ],
    },
  };
}
