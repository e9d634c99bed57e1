// The link to the results as an Excel file, for the one who asked.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons, linkButton } from '../buttons.ts';
import type { ResultFileView } from '../result-models.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { roundName } from './result-head.ts';

/** Without a link, why there is none. */
export function resultFile({ head, link, minutes }: ResultFileView, language: Language): Filled {
  const { file, buttons: names } = catalogueOf(language).rounds.results;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(roundName(head, language)),
      title: file.title,
      lines:
        link === undefined
          ? [[run(file.noAddress)], [run(file.command(head.round), BOLD)], [run(file.setUp, SMALL)]]
          : [[run(file.text(minutes))]],
      actions: [
        ...linkButton(file.open, link),
        ...buttons({
          title: names.overall,
          press: { verb: 'results.show', data: { round: head.round, page: 0 } },
        }),
      ],
    },
  };
}
