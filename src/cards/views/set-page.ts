// A page of a question set as participants will see it, to be gone through with nothing kept.
import { previousPage } from '../../domain/questions/flow.ts';
import type { RehearsalMove } from '../../domain/questions/rehearse.ts';
import { privacyOf } from '../../domain/questions/result-rules.ts';
import { whoSees, whoSeesIn } from '../../domain/round/who-sees.ts';
import { asId, type RoundId } from '../../domain/shared/ids.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { type Button, buttons } from '../buttons.ts';
import { BOLD, run } from '../runs.ts';
import type { SetPageView } from '../set-models.ts';
import type { Filled } from '../template.ts';
import { roundPage } from './round-page.ts';

/** The page of a round there is not; only what leads on is another. */
export function setPage(view: SetPageView, language: Language): Filled {
  const { sets: words } = catalogueOf(language);
  const { set, round } = view;
  const title = round?.title ?? set.title[language];
  const seen = { ...answeredBy(view), round: asId<RoundId>('rehearsal'), title, revision: 0 };
  const shown = roundPage({ ...view, ...seen }, language);
  const practice = [run(words.practice, BOLD)];
  return {
    layout: 'page',
    words: {
      ...shown.words,
      lines: [practice, ...listIn(shown.words['lines'])],
      actions: buttons(...buttonsOf(view, language)),
    },
  };
}

/** How private it is: the round says, else the set. */
function answeredBy({ set, round, sample }: SetPageView) {
  if (round !== undefined) return { privacy: round.privacy, who: whoSeesIn(round) };
  const { what: kind, privacy } = sample ?? { what: 'survey', privacy: privacyOf(set) };
  return { privacy, who: whoSees({ kind, privacy, sent: sample !== undefined }) };
}

function listIn(lines: unknown): readonly unknown[] {
  return Array.isArray(lines) ? lines : [];
}

function buttonsOf(view: SetPageView, language: Language): readonly (Button | false)[] {
  const { sets: words, buttons: names, rounds } = catalogueOf(language);
  const { set, page, said, round } = view;
  // What is chosen here may make a later page apply.
  const isLast = set.pages.filter(({ kind }) => kind !== 'extra').at(-1)?.id === page.id;
  return [
    { title: isLast ? words.finish : names.next, press: press(view, 'next'), look: 'positive' },
    !isLast && { title: words.skip, press: press(view, 'skip') },
    previousPage(set, said, page.id) !== undefined && {
      title: names.back,
      press: press(view, 'back'),
    },
    round === undefined
      ? { title: words.all, press: { verb: 'sets.list', data: {} }, takesInputs: false }
      : {
          title: rounds.leading.buttons.stop,
          press: { verb: 'round.control', data: { round: round.id } },
          takesInputs: false,
        },
  ];
}

function press(
  { set, page, said, round, sample }: SetPageView,
  go: RehearsalMove,
): Button['press'] {
  const carried = Object.fromEntries(
    Object.entries(said).map(([id, value]) => [id, typeof value === 'object' ? [...value] : value]),
  );
  const from = { page: page.id, go, said: carried };
  if (round !== undefined) return { verb: 'round.rehearse', data: { round: round.id, from } };
  return {
    verb: 'sets.look',
    data: { set: set.id, version: set.version, from, ...(sample && { sample }) },
  };
}
