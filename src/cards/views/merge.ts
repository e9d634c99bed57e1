// What a proposal may be merged with, side by side with it, and which of them stays.
import { fieldsOf } from '../../domain/proposal/fields.ts';
import type { Proposal } from '../../domain/proposal/proposal.ts';
import { titleOf } from '../../domain/proposal/title.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import type { MergeView } from '../merge-models.ts';
import { oneLine } from '../plain.ts';
import { carried } from '../queue-place.ts';
import { BOLD, eyebrow, named, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { TITLE_MAX } from './menu.ts';

export const MERGE_INPUTS = {
  with: 'merge.with',
  numbers: 'merge.numbers',
  main: 'merge.main',
  why: 'merge.why',
  notCpr: 'notCpr.why',
  child: 'merge.child',
} as const;

const EXCERPT = 300;
const WORDS = 4;
const WORD_MAX = 30;
const NUMBERS_MAX = 200;

/** Its own text first, then each that is like it; a number can be typed as well. */
export function merge(view: MergeView, language: Language): Filled {
  const { merging: words, proposal: said } = catalogueOf(language);
  const { proposal, place, candidates } = view;
  const { no } = proposal;
  const here = place === undefined ? {} : { place: carried(place) };
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(said.title(no)),
      title: words.title,
      lines: [[run(words.about, SUBTLE)]],
      quotes: [
        { lines: [[run(words.own, SMALL)], [run(excerptOf(proposal))]] },
        ...candidates.map((one) => ({ lines: candidateLines(one, language) })),
      ],
      fields: fieldsIn(view, language),
      actions: buttons(
        {
          title: words.buttons.preview,
          press: { verb: 'merge.preview', data: { no, ...here } },
          look: 'positive',
        },
        {
          title: words.buttons.back,
          press:
            place === undefined
              ? { verb: 'more.back', data: { no } }
              : { verb: 'queue.show', data: { no, place: carried(place) } },
          takesInputs: false,
        },
      ),
    },
  };
}

/** Its number and the beginning of it. */
export function proposalLine(proposal: Proposal): readonly Run[] {
  return [run(`${proposal.no}  `, BOLD), run(oneLine(titleOf(proposal), TITLE_MAX))];
}

function excerptOf({ answers }: Proposal): string {
  return `“${oneLine(fieldsOf(answers).challenge, EXCERPT)}”`;
}

function candidateLines(
  { proposal, shared }: MergeView['candidates'][number],
  language: Language,
): readonly (readonly Run[])[] {
  const { merging: words } = catalogueOf(language);
  const both = shared.slice(0, WORDS).map((word) => oneLine(word, WORD_MAX));
  return [
    named(proposal.no, excerptOf(proposal)),
    ...(both.length === 0 ? [] : [[run(words.because(both.join(', ')), SMALL)]]),
  ];
}

function fieldsIn(view: MergeView, language: Language): readonly Field[] {
  const { merging: words } = catalogueOf(language);
  const { proposal, candidates, chosen, typed, fault: wrong } = view;
  const said = wrong === undefined ? [] : [fault(words.faults[wrong])];
  const titleFor = (one: Proposal) => `${one.no} · ${oneLine(titleOf(one), TITLE_MAX)}`;
  const choices = candidates.map((one) => ({
    title: titleFor(one.proposal),
    value: one.proposal.no,
  }));
  const stays = [{ title: words.thisOne(proposal.no), value: proposal.no }, ...choices];
  const none = candidates.length === 0;
  return [
    ...(none
      ? [field({ help: [[run(words.none)]] })]
      : [
          field({
            choices: [
              {
                id: MERGE_INPUTS.with,
                label: words.with,
                style: 'expanded',
                several: true,
                value: chosen.join(','),
                placeholder: '',
                choices,
              },
            ],
          }),
        ]),
    field({
      texts: [
        textInput({
          id: MERGE_INPUTS.numbers,
          label: none ? words.onlyNumbers : words.numbers,
          value: typed,
          placeholder: words.numbersExample,
          max: NUMBERS_MAX,
          long: false,
        }),
      ],
      faults: said,
    }),
    field({
      choices: [
        {
          id: MERGE_INPUTS.main,
          label: words.main,
          style: 'compact',
          several: false,
          value: stays.some(({ value }) => value === view.main) ? (view.main ?? '') : '',
          placeholder: words.oldest,
          choices: stays,
        },
      ],
    }),
  ];
}
