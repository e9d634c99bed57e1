// The link to everything that is stored about somebody, for that somebody.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { button, linkButton } from '../buttons.ts';
import type { OwnDataView } from '../own-models.ts';
import { eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

/** Without a link, why there is none and who can help. */
export function ownData({ link, minutes, problem }: OwnDataView, language: Language): Filled {
  const { eyebrow: heading, data: words } = catalogueOf(language).own;
  const lines =
    problem === undefined
      ? [[run(words.text)], [run(words.link(minutes))], [run(words.left, SMALL)]]
      : [[run(words.problems[problem])]];
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(heading),
      title: titleOf(problem, words),
      lines,
      actions: [
        ...linkButton(words.open, link),
        button({ title: words.erase, press: { verb: 'own.erase', data: {} } }),
      ],
    },
  };
}

function titleOf(
  problem: OwnDataView['problem'],
  { title, none, wait }: { readonly title: string; readonly none: string; readonly wait: string },
): string {
  if (problem === undefined) return title;
  return problem === 'later' ? wait : none;
}
