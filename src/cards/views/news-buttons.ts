// What can be done with a piece of news.
import type { NewsContent } from '../../domain/delivery/news.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons, type PressAction } from '../buttons.ts';
import type { NewsWords } from './news-words.ts';

/** What is asked, a question back, the whole course, and for those who only endorsed it a way out. */
export function newsButtons(
  { no, endorser }: Pick<NewsContent, 'no' | 'endorser'>,
  told: NewsWords,
  language: Language,
): readonly PressAction[] {
  const { buttons: names, news: words } = catalogueOf(language);
  return buttons(
    ...(told.buttons ?? []),
    told.askable && { title: words.buttons.ask, press: { verb: 'answer.ask', data: { no } } },
    {
      title: words.buttons.course,
      press: { verb: 'course.show', data: { no: told.courseOf ?? no } },
    },
    endorser && { title: names.unfollow, press: { verb: 'endorsed.unfollow', data: { no } } },
  );
}
