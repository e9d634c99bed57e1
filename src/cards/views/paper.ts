// How a paper stands that somebody asked for: under way, ready to be fetched, or why not.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import type { PaperView } from '../paper-models.ts';
import { bare } from '../plain.ts';
import { eyebrow, run, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';

/** Longest name on a button, in characters. */
const TITLE_MAX = 60;

export function paper(
  { order, paper: kind, state, step, files, otherNumber = false }: PaperView,
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
      lines: [
        [run(step === undefined ? stands[state] : stands.step(step))],
        ...(otherNumber ? [[run(papers.caseForm.help.otherNumber, SUBTLE)]] : []),
      ],
      actions: buttons(
        ...files.map((one, file) => ({
          title: fetchTitle(one, files, language),
          press: { verb: 'paper.fetch' as const, data: { order, file } },
        })),
      ),
    },
  };
}

/** By its type where it is the only one of that type, else by its name. */
function fetchTitle(
  { name, type }: PaperView['files'][number],
  files: PaperView['files'],
  language: Language,
): string {
  const { fetch, fetchNamed } = catalogueOf(language).papers;
  if (files.filter((one) => one.type === type).length === 1) return fetch[type];
  return fetchNamed(bare(name.replace(/\.\w+$/, ''), TITLE_MAX));
}
