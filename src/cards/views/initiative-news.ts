// Tells somebody who follows an initiative what is new about it.
import type { HorizonGiven } from '../../domain/shared/horizon.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import type { InitiativeNewsView } from '../initiative-models.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { BOLD, eyebrow, named, run, SMALL, sentence } from '../runs.ts';
import type { Filled } from '../template.ts';

const TITLE_MAX = 120;
/** In bytes. */
const WHY_MAX = 2_000;
const HORIZON_MAX = 60;

/** Its state and when, with what was told before and why it changed. */
export function initiativeNews(view: InitiativeNewsView, language: Language): Filled {
  const { initiatives: words, news } = catalogueOf(language);
  const { title, state, horizon, before, why, late } = view;
  const when = late ? news.promise.promised : words.news.when;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow('Forenkl'),
      title: late ? news.promise.late : words.news.title,
      lines: [
        [run(oneLine(title, TITLE_MAX), BOLD)],
        named(words.news.state, sentence(words.states[state])),
        ...(horizon === undefined ? [] : [named(when, horizonText(horizon, language))]),
        ...(before === undefined
          ? []
          : [[run(words.news.before(horizonText(before, language)), SMALL)]]),
        ...(why === undefined
          ? []
          : paragraphs(why, WHY_MAX).map((text, at) =>
              at === 0 ? named(words.news.why, text) : [run(text)],
            )),
        ...(late ? [[run(news.promise.lateText)]] : []),
      ],
      actions: buttons(
        view.follower && {
          title: catalogueOf(language).buttons.unfollow,
          press: { verb: 'following.stop', data: { initiative: view.initiative } },
        },
      ),
    },
  };
}

/** As it was written, with its last day: `1. halvår 2027 (senest 30. juni 2027)`. */
export function horizonText({ text, until }: HorizonGiven, language: Language): string {
  const { horizon } = catalogueOf(language).initiatives;
  return horizon(oneLine(text, HORIZON_MAX), dateText(language, until));
}
