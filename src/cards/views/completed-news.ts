// News that asks what came of it: when it is reported done, and a year after the answer.
import { DEGREES } from '../../domain/proposal/marks.ts';
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { Button } from '../buttons.ts';
import type { NewsOf } from '../news-models.ts';
import { oneLine } from '../plain.ts';
import { BOLD, named, run } from '../runs.ts';
import type { NewsWords } from './news-words.ts';

const INITIATIVE_MAX = 200;

/** What was promised is done; is the problem? */
export function completedNews(
  { no, initiative }: NewsOf<'completed'>,
  language: Language,
): NewsWords {
  const { news, verdict } = catalogueOf(language);
  const { completed: words } = news;
  return {
    title: words.title,
    lines: [
      ...(initiative === undefined
        ? []
        : [named(words.initiative, oneLine(initiative, INITIATIVE_MAX))]),
      [run(verdict.solved, BOLD)],
    ],
    buttons: solvedButtons(no, language),
  };
}

/** A year after the answer, whatever it was. */
export function laterNews({ no, outcome }: NewsOf<'asked-later'>, language: Language): NewsWords {
  const { news, verdict } = catalogueOf(language);
  const { askedLater: words, outcomes } = news;
  return {
    title: words.title,
    lines: [[run(words.text(outcomes[outcome]))], [run(verdict.solved, BOLD)]],
    buttons: solvedButtons(no, language),
  };
}

/** One tap each. */
export function solvedButtons(no: ProposalNo, language: Language): readonly Button[] {
  const { degrees } = catalogueOf(language).verdict;
  return DEGREES.map((solved) => ({
    title: degrees[solved],
    press: { verb: 'judge.solved', data: { no, solved } },
  }));
}
