// The last letters, each of which leads to how it stands.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { shortMoment } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import type { LetterListView } from '../letter-models.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import { type Row, row, section } from '../sections.ts';
import type { Filled } from '../template.ts';
import { audienceText } from './audience-text.ts';
import { TITLE_MAX } from './menu.ts';

const NAME_MAX = 60;

/** Newest first; what was begun and not sent can be gone on with. */
export function letterList({ items, quarter }: LetterListView, language: Language): Filled {
  const { letters, quarter: quarterly } = catalogueOf(language);
  const { list: words, buttons: names } = letters;
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow(letters.eyebrow),
      title: words.title,
      lines: items.length === 0 ? [[run(words.none)]] : [],
      quotes: [],
      sections: section(
        undefined,
        items.map((item) => rowOf(item, language)),
      ),
      actions: buttons(
        { title: names.new, press: { verb: 'letter.new', data: {} } },
        { title: quarterly.open, press: { verb: 'quarter.look', data: { ...quarter } } },
      ),
    },
  };
}

function rowOf(item: LetterListView['items'][number], language: Language): Row {
  const { list: words, status } = catalogueOf(language).letters;
  const { id, sentAt } = item;
  const title = oneLine(item.title, TITLE_MAX);
  const by = oneLine(item.by, NAME_MAX);
  const state =
    sentAt === undefined
      ? `${words.draft}, ${words.draftBy(by)}`
      : status.sentBy(shortMoment(language, sentAt), by);
  return row([run(title, BOLD)], [[run(`${state} · ${audienceText(item.to, language)}`, SMALL)]], {
    says: words.open(title),
    press:
      sentAt === undefined
        ? { verb: 'letter.edit', data: { id } }
        : { verb: 'letter.status', data: { id } },
  });
}
