// News of a proposal as a card: what is new stands first, then what can be done.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { NewsView } from '../news-models.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { answerNews } from './answer-news.ts';
import { completedNews, laterNews } from './completed-news.ts';
import { TITLE_MAX } from './menu.ts';
import { newsButtons } from './news-buttons.ts';
import type { NewsWords } from './news-words.ts';
import { promiseNews } from './promise-news.ts';
import {
  answeredBackNews,
  explainedNews,
  mergedNews,
  movedNews,
  reopenedNews,
  unmergedNews,
} from './way-news.ts';

/** Any news, to the proposer or to one who endorsed it. */
export function news(view: NewsView, language: Language): Filled {
  const { news: words } = catalogueOf(language);
  const { no, title, kind, endorser } = view.news;
  const told = wordsOf(view, language);
  const answers = kind === 'answer';
  const above = endorser
    ? (answers ? words.answerFollowed : words.followed)(no)
    : (answers ? words.answerTo : words.of)(no);
  // An answer tells the challenge itself.
  const about =
    title === undefined || told.tellsChallenge
      ? []
      : [[run(words.about(oneLine(title, TITLE_MAX)), SUBTLE)]];
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(above),
      title: told.title,
      lines: [...about, ...told.lines],
      actions: newsButtons(view.news, told, language),
    },
  };
}

function wordsOf({ news: told, names }: NewsView, language: Language): NewsWords {
  switch (told.kind) {
    case 'moved':
      return movedNews(told, names, language);
    case 'explained':
      return explainedNews(told, language);
    case 'answer':
      return answerNews(told, language);
    case 'merged':
      return mergedNews(told, language);
    case 'unmerged':
      return unmergedNews(told, language);
    case 'promise':
      return promiseNews(told, language);
    case 'completed':
      return completedNews(told, language);
    case 'answered-back':
      return answeredBackNews(told, language);
    case 'reopened':
      return reopenedNews(language);
    case 'asked-later':
      return laterNews(told, language);
  }
}
