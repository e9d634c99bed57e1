// An initiative the reader follows: how it stands, and the way out of following it.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { FollowedInitiativeView } from '../following-models.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, named, run, SMALL, sentence } from '../runs.ts';
import type { Filled } from '../template.ts';
import { horizonText } from './horizon-text.ts';

const INITIATIVE_MAX = 120;

/** As much of it as its news tell. */
export function followedInitiative(view: FollowedInitiativeView, language: Language): Filled {
  const { following: words, initiatives, buttons: names } = catalogueOf(language);
  const { id, title, state, horizon } = view;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow('Forenkl'),
      title: words.title,
      lines: [
        [run(oneLine(title, INITIATIVE_MAX), BOLD)],
        named(initiatives.news.state, sentence(initiatives.states[state])),
        ...(horizon === undefined
          ? []
          : [named(initiatives.news.when, horizonText(horizon, language))]),
        [run(words.hears, SMALL)],
      ],
      actions: buttons(
        { title: names.unfollow, press: { verb: 'following.stop', data: { initiative: id } } },
        { title: names.myProposals, press: { verb: 'mine.list', data: {} } },
      ),
    },
  };
}
