// What would happen to several proposals, and what did: which are in it, which are not and why.
import type { ProposalNo } from '../../domain/proposal/number.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { endText, SEVERAL_NOTE_MAX, type SeveralEnd } from '../../domain/triage/several.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayMonth, shortMoment } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { field, textInput } from '../field.ts';
import type { Names } from '../names-model.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, named, type Run, run, SMALL } from '../runs.ts';
import type { SeveralDoneView, SeveralLeftOut, SeveralLookView } from '../several-models.ts';
import type { Filled } from '../template.ts';
import { itemOf, SEVERAL_INPUTS } from './several.ts';

const NUMBERS = 10;
const NAME_MAX = 60;

/** Nothing has happened yet. */
export function severalLook(view: SeveralLookView, language: Language): Filled {
  const { several: words } = catalogueOf(language);
  const { filter, page, end, can, cannot } = view;
  const count = can.length;
  const items = can.map(itemOf);
  const assigns = end.kind === 'assign';
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(words.title),
      title: titleOf(view, language),
      lines: [
        ...toLine(view, language),
        ...(count === 0
          ? []
          : [
              [
                run(
                  words.look.can(
                    count,
                    numbersText(
                      can.map(({ no }) => no),
                      language,
                    ),
                  ),
                ),
              ],
            ]),
        ...leftLines(cannot, language),
        ...(count === 0 ? [] : reachLines(view, language)),
      ],
      quotes: [],
      fields: count === 0 || assigns ? [] : fieldsIn(view, language),
      actions: buttons(
        count > 0 && {
          title: assigns ? words.buttons.assign(count) : words.buttons.send(count),
          press: { verb: 'several.do', data: { filter, page, end: endText(end), items } },
          look: 'positive',
        },
        {
          title: words.buttons.back,
          press: { verb: 'several.open', data: { filter, page, chosen: chosenIn(view) } },
          takesInputs: false,
        },
      ),
    },
  };
}

/** By when, and what is written along. */
function fieldsIn({ dueOn, note, fault: wrong }: SeveralLookView, language: Language) {
  const { several: words, pages, problems } = catalogueOf(language);
  const day = wrong?.kind === 'bad-day' ? [fault(words.faults['bad-day'])] : [];
  const text =
    wrong?.kind === 'cpr'
      ? [fault(problems.cpr(wrong.shown.slice(0, 3).join(', ')))]
      : wrong?.kind === 'too-long'
        ? [fault(words.faults.tooLong(wrong.max))]
        : [];
  return [
    field({
      dates: [
        {
          id: SEVERAL_INPUTS.dueOn,
          label: words.look.due,
          value: dueOn ?? '',
          placeholder: pages.chooseDate,
        },
      ],
      faults: day,
    }),
    field({
      texts: [
        textInput({
          id: SEVERAL_INPUTS.note,
          label: words.look.note,
          value: note ?? '',
          max: SEVERAL_NOTE_MAX,
          long: true,
        }),
      ],
      faults: text,
      toggles: wrong?.kind === 'cpr' ? [{ id: SEVERAL_INPUTS.notCpr, title: pages.notCpr }] : [],
      help: [[run(words.look.noteHelp, SMALL)]],
    }),
  ];
}

/** Done; what was left out is named. */
export function severalDone(view: SeveralDoneView, language: Language): Filled {
  const { several: words } = catalogueOf(language);
  const { filter, cannot } = view;
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(words.title),
      title: doneTitle(view, language),
      lines: [...toLine(view, language), ...leftLines(cannot, language)],
      actions: buttons({
        title: words.buttons.choose,
        press: { verb: 'several.open', data: { filter } },
      }),
    },
  };
}

/** What was chosen, and for what, to be ticked again on the way back. */
function chosenIn({ can, cannot, end }: SeveralLookView) {
  const numbers = [...can, ...cannot].map(({ no }) => no).join(',');
  return { numbers, end: endText(end) };
}

function titleOf({ end, can }: SeveralLookView, language: Language): string {
  const { title } = catalogueOf(language).several.look;
  const count = can.length;
  if (count === 0) return title.nothing;
  return end.kind === 'assign' ? title.assign(count) : title.send(count);
}

function doneTitle({ end, done }: SeveralDoneView, language: Language): string {
  const { done: words } = catalogueOf(language).several;
  const count = done.length;
  if (count === 0) return words.nothing;
  return end.kind === 'assign' ? words.assigned(count) : words.sent(count);
}

/** Who gets them, where it is one and the same. */
function toLine(
  view: Pick<SeveralLookView, 'end' | 'names' | 'assignee'>,
  language: Language,
): readonly (readonly Run[])[] {
  const { several: words } = catalogueOf(language);
  return view.end.kind === 'road' ? [] : [named(words.to, endName(view.end, view))];
}

function endName(
  end: SeveralEnd,
  { names, assignee = '' }: { readonly names: Names; readonly assignee?: string | undefined },
): string {
  switch (end.kind) {
    case 'owner': {
      const { owner = '', department } = names.areas[end.area] ?? {};
      return oneLine(department === undefined ? owner : `${owner}, ${department}`, NAME_MAX);
    }
    case 'forum':
      return oneLine(names.forums[end.forum] ?? end.forum, NAME_MAX);
    case 'assign':
      return oneLine(assignee, NAME_MAX);
    case 'road':
      return '';
  }
}

/** Those that were changed each on a line of their own, the others by why. */
function leftLines(
  cannot: readonly SeveralLeftOut[],
  language: Language,
): readonly (readonly Run[])[] {
  const { several: words } = catalogueOf(language);
  const changed = cannot.flatMap(({ no, by, at }) =>
    by === undefined || at === undefined
      ? []
      : [[run(words.changedBy(no, oneLine(by, NAME_MAX), shortMoment(language, at)))]],
  );
  const rest = cannot.filter(({ by }) => by === undefined);
  const reasons = [...new Set(rest.map(({ why }) => why))];
  return [
    ...changed,
    ...reasons.map((why) => {
      const of = rest.filter((one) => one.why === why).map(({ no }) => no);
      return [run(words.left(of.length, words.reasons[why], numbersText(of, language)))];
    }),
  ];
}

function reachLines(
  { end, reach }: SeveralLookView,
  language: Language,
): readonly (readonly Run[])[] {
  const { look: words } = catalogueOf(language).several;
  if (end.kind === 'road' || end.kind === 'assign') return [];
  if (reach.length === 0) return [fault(words.nobody)];
  return reach.map(({ name, hasApp, lastAt }) => {
    const who = oneLine(name, NAME_MAX);
    const last = lastAt === undefined ? '' : dayMonth(language, dayOf(lastAt));
    return hasApp ? [run(words.hasApp(who, last), SMALL)] : fault(words.noApp(who));
  });
}

function numbersText(numbers: readonly ProposalNo[], language: Language): string {
  const { look: words } = catalogueOf(language).several;
  const hidden = numbers.length - NUMBERS;
  const shown = numbers.slice(0, NUMBERS).join(', ');
  return hidden > 0 ? `${shown} ${words.more(hidden)}` : shown;
}
