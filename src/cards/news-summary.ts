// One line of a piece of news, for the notification: what is new, and about what.
import type { Language } from '../domain/shared/language.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import { holderName } from './names.ts';
import type { NewsView } from './news-models.ts';
import { promiseTitle } from './views/promise-news.ts';

/** In words of ours and the proposal's title; its number, where the reader may not see the text. */
export function newsSummary({ news: told, names }: NewsView, language: Language): string {
  const { news: words } = catalogueOf(language);
  const { no, title = no } = told;
  switch (told.kind) {
    case 'moved': {
      const holder = holderName(told.holder, names, { language, reader: 'proposer' });
      return words.moved.summary(title, holder);
    }
    case 'answer':
      return words.answer.summary(words.outcomes[told.outcome], title);
    case 'promise':
      return words.promise.summary(promiseTitle(told, language), title);
    case 'asked-later':
      return words.askedLater.summary(title);
    case 'answered-back':
      return words.answeredBack.summary(title);
    case 'explained':
    case 'merged':
    case 'unmerged':
    case 'completed':
    case 'reopened':
      return words[told.kind].summary(title);
  }
}
