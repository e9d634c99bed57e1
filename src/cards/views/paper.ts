// How a paper stands that somebody asked for: under way, ready to be fetched, or why not.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { PaperView } from '../paper-models.ts';
import { eyebrow, run } from '../runs.ts';
import type { Filled } from '../template.ts';

export function paper(
  { order, paper: kind, state, step, files }: PaperView,
  language: Language,
): Filled {
  const { papers } = catalogueOf(language);
  const { stands } = papers;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(papers.eyebrow),
      title: papers.names[kind],
      lines: [[run(step === undefined ? stands[state] : stands.step(step))]],
      actions: buttons(
        ...files.map(({ type }, file) => ({
          title: papers.fetch[type],
          press: { verb: 'paper.fetch' as const, data: { order, file } },
        })),
      ),
    },
  };
}
