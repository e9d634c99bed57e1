// The link to a file of a paper, for the one who asked for it.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { linkButton } from '../buttons.ts';
import type { PaperFileView } from '../paper-models.ts';
import { bare } from '../plain.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

const NAME_MAX = 120;

/** Without a link, why there is none. */
export function paperFile(
  { paper, name = '', link, minutes, problem }: PaperFileView,
  language: Language,
): Filled {
  const { papers } = catalogueOf(language);
  const { file } = papers;
  const shown = bare(name, NAME_MAX);
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(paper === undefined ? papers.eyebrow : papers.names[paper]),
      title: link === undefined ? file.none : file.title,
      lines: [
        ...(shown === '' ? [] : [[run(shown)]]),
        [run(problem === undefined ? file.text(minutes) : file.problems[problem])],
      ],
      actions: linkButton(file.open, link),
    },
  };
}
