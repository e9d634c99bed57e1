// Others' proposals like the one just begun: the same, or something else?
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { AlikeView } from '../alike-models.ts';
import { buttons } from '../buttons.ts';
import { countText, excerptOf, whereText } from '../others-proposal.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';

const SHOWN = 3;
const EXCERPT_MAX = 180;
const WORD_MAX = 40;

/** Each with the easiest button of all; the way on and the way back below them. */
export function alike(view: AlikeView, language: Language): Filled {
  const { alike: words, buttons: names, pages } = catalogueOf(language);
  const { draft, revision, note } = view;
  const found = view.found.slice(0, SHOWN);
  const press = (go: 'other' | 'back') =>
    ({ verb: 'draft.alike', data: { draft, revision, go } }) as const;
  return {
    layout: 'alike',
    words: {
      lang: language,
      eyebrow: eyebrow('Forenkl'),
      title: words.title,
      notes: note === undefined ? [] : [[run(pages.notes[note])]],
      lines: [[run(`${words.ask(found.length)} `, BOLD), run(words.onePress)]],
      found: found.map((one) => ({
        lines: linesOf(one, view, language),
        actions: buttons({
          title: names.endorse,
          press: { verb: 'draft.endorse', data: { draft, revision, no: one.no } },
          look: 'positive',
        }),
      })),
      actions: buttons(
        { title: names.somethingElse, press: press('other') },
        { title: names.back, press: press('back') },
      ),
    },
  };
}

function linesOf(one: AlikeView['found'][number], { names }: AlikeView, language: Language) {
  const { alike: words } = catalogueOf(language);
  const from = one.unitType === undefined ? [] : [words.from[one.unitType]];
  const shared = one.shared.map((word) => oneLine(word, WORD_MAX)).join(', ');
  return [
    [run(excerptOf(one, { names, language, max: EXCERPT_MAX }), BOLD)],
    [run([...from, countText(one, words)].join(' · '))],
    [run(whereText(one, { names, language }), SMALL)],
    ...(shared === '' ? [] : [[run(words.bothWrite(shared), SMALL)]]),
  ];
}
