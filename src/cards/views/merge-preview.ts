// What merging would do, before it is done: what stays, what becomes part of it, and who is told.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import type { LeftOutLine, MergePreviewView } from '../merge-models.ts';
import { carried } from '../queue-place.ts';
import { BOLD, eyebrow, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { MERGE_INPUTS, proposalLine } from './merge.ts';

/** Longest reason, in characters; a test holds it to that of the rules. */
export const MERGE_WHY_MAX = 500;

const SHOWN = 8;
const OTHERS_MAX = 60;

/** Nothing has happened yet; the reason is typed here. */
export function mergePreview(view: MergePreviewView, language: Language): Filled {
  const { merging: words, proposal: said } = catalogueOf(language);
  const { no, place, main, can } = view;
  const here = place === undefined ? {} : { place: carried(place) };
  const children = can.map((one) => one.no);
  const nothing = children.length === 0;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(said.title(no)),
      title: nothing ? words.preview.nothing : words.preview.title(children.length, main.no),
      lines: linesOf(view, language),
      quotes: [],
      fields: nothing ? [] : [whyField(view, language)],
      actions: buttons(
        !nothing && {
          title: words.buttons.merge(children.length),
          press: { verb: 'merge.do', data: { no, main: main.no, children, ...here } },
          look: 'positive',
        },
        {
          title: words.buttons.back,
          press: { verb: 'merge.open', data: { no, ...backOf(view), ...here } },
          takesInputs: false,
        },
      ),
    },
  };
}

/** What was chosen and typed beside the one it was opened from, for the way back. */
function backOf({ no, main, mainChosen, can, cannot }: MergePreviewView) {
  const all = [main.no, ...can.map((one) => one.no), ...cannot.map((one) => one.no)];
  const others = [...new Set(all)].filter((one) => one !== no).slice(0, OTHERS_MAX);
  return { others, ...(mainChosen && { main: main.no }) };
}

/** Those that are left out, each with its reason. */
export function leftOutLines(
  cannot: readonly LeftOutLine[],
  language: Language,
): readonly (readonly Run[])[] {
  const { merging: words } = catalogueOf(language);
  if (cannot.length === 0) return [];
  const shown = cannot
    .slice(0, SHOWN)
    .map(({ no, why }) => [run(`${no}  `, BOLD), run(words.reasons[why])]);
  return [[run(words.preview.cannot, SMALL)], ...shown, ...moreLine(cannot.length, language)];
}

function linesOf(
  { main, can, cannot, told }: MergePreviewView,
  language: Language,
): readonly (readonly Run[])[] {
  const { preview: words } = catalogueOf(language).merging;
  const parts =
    can.length === 0
      ? []
      : [
          [run(words.parts, SMALL)],
          ...can.slice(0, SHOWN).map(proposalLine),
          ...moreLine(can.length, language),
        ];
  return [
    [run(words.stays, SMALL)],
    proposalLine(main),
    ...parts,
    ...leftOutLines(cannot, language),
    ...(can.length === 0 ? [] : [[run(words.told(told, main.no))]]),
  ];
}

function moreLine(count: number, language: Language): readonly (readonly Run[])[] {
  const { preview: words } = catalogueOf(language).merging;
  return count > SHOWN ? [[run(words.more(count - SHOWN), SMALL)]] : [];
}

function whyField({ why, fault: wrong }: MergePreviewView, language: Language): Field {
  const { merging, pages, problems, triage } = catalogueOf(language);
  const { preview: words } = merging;
  const text =
    wrong?.kind === 'cpr'
      ? problems.cpr(wrong.shown.slice(0, 3).join(', '))
      : wrong && triage.faults.tooLong(wrong.max);
  return field({
    texts: [
      textInput({
        id: MERGE_INPUTS.why,
        label: words.why,
        value: why,
        max: MERGE_WHY_MAX,
        long: true,
      }),
    ],
    faults: text === undefined ? [] : [fault(text)],
    toggles: wrong?.kind === 'cpr' ? [{ id: MERGE_INPUTS.notCpr, title: pages.notCpr }] : [],
    help: [[run(words.whyHelp, SMALL)]],
  });
}
