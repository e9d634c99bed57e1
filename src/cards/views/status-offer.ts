// A year after a forum decided: the offer of a status of what has happened since.
import type { StatusOffer } from '../../domain/delivery/paper-contents.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import type { Names } from '../names-model.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

const NAME_MAX = 80;

export function statusOffer(
  { forum, on, count }: StatusOffer,
  { forums }: Pick<Names, 'forums'>,
  language: Language,
): Filled {
  const { papers } = catalogueOf(language);
  const { offer } = papers.statusCard;
  const name = oneLine(forums[forum] ?? forum, NAME_MAX);
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(papers.names.status),
      title: offer.title,
      lines: [[run(offer.text(name, count, dateText(language, on)))]],
      actions: buttons({
        title: offer.button,
        press: { verb: 'paper.status', data: { since: on, forum } },
        look: 'positive',
      }),
    },
  };
}
