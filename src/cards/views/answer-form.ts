// The form in which whoever answers for an area answers a proposal.
import type { AnswerFault } from '../../domain/decision/check-answer.ts';
import { OWNER_OUTCOMES } from '../../domain/decision/owner-outcomes.ts';
import { PART_MAX, REASON_MAX, type TypedAnswer } from '../../domain/proposal/decision.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import type { AnswerFormView } from '../owner-models.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { answerNotes, theirAnswer } from './answer-notes.ts';
import { TITLE_MAX } from './menu.ts';
import { choicesBeside, partOfField } from './part-of-field.ts';
import { choice } from './treatment-fields.ts';

type Lines = readonly (readonly Run[])[];
type Part = Exclude<keyof TypedAnswer, 'disputed' | 'partOf'>;

const NAME_MAX = 60;
const HORIZON_MAX = 60;

/** Ids of the inputs, by what is typed in them. */
export const ANSWER_INPUTS = {
  outcome: 'answer.outcome',
  challenge: 'answer.challenge',
  initiative: 'answer.initiative',
  improvement: 'answer.improvement',
  horizon: 'answer.horizon',
  reason: 'answer.reason',
  now: 'answer.now',
  first: 'answer.first',
  disputed: 'answer.disputed',
  partOf: 'answer.partOf',
} as const satisfies Record<keyof TypedAnswer, string>;

/** Id of the word that a number in a field is no CPR number. */
export function notCprInput(part: string): string {
  return `notCpr.${part}`;
}

/** The parts of the answer, with what was typed and what is wrong with it. */
export function answerForm(view: AnswerFormView, language: Language): Filled {
  const { owner, proposal } = catalogueOf(language);
  const { answer: words, buttons: names } = owner;
  const { no, seen, large } = view;
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(proposal.title(no)),
      title: words.title,
      lines: [
        ...answerNotes(view, language),
        [run(oneLine(view.title, TITLE_MAX), SUBTLE)],
        [run(words.lead, SMALL)],
      ],
      quotes: theirAnswer(view, language),
      fields: [
        outcomeField(view, language),
        ...runningField(view, language),
        textField(view, 'challenge', language),
        textField(view, 'initiative', language),
        textField(view, 'improvement', language),
        textField(view, 'horizon', language),
        textField(view, 'reason', language),
        ...(large ? [textField(view, 'now', language), textField(view, 'first', language)] : []),
        ...disputeField(view, language),
      ],
      actions: buttons(
        {
          title: names.preview,
          press: { verb: 'task.preview', data: { no, seen } },
          look: 'positive',
        },
        { title: names.keep, press: { verb: 'task.keep', data: { no, seen } } },
        {
          title: names.back,
          press: { verb: 'task.show', data: { no } },
          takesInputs: false,
        },
      ),
    },
  };
}

function outcomeField({ typed, faults }: AnswerFormView, language: Language): Field {
  const { answer: words } = catalogueOf(language).owner;
  return field({
    choices: [
      {
        id: ANSWER_INPUTS.outcome,
        label: words.labels.outcome,
        style: 'compact',
        several: false,
        value: typed.outcome,
        placeholder: words.none,
        choices: OWNER_OUTCOMES.map((value) => ({ value, title: words.outcomes[value] })),
      },
    ],
    faults: faultLines(faults, 'outcome', language),
  });
}

function runningField(view: AnswerFormView, language: Language): readonly Field[] {
  const { partOf: words } = catalogueOf(language).deciding;
  const { running = [], typed, faults } = view;
  const wrong = faults.flatMap((one) =>
    one.field === 'partOf' && one.kind !== 'required' ? [fault(words.faults[one.kind])] : [],
  );
  const most = choicesBeside({ ...typed });
  const given = { id: ANSWER_INPUTS.partOf, running, chosen: typed.partOf, faults: wrong, most };
  return partOfField(given, language);
}

/** A choice rather than a toggle, which always begins as off. */
function disputeField({ dispute, typed }: AnswerFormView, language: Language): readonly Field[] {
  const { disputed: words } = catalogueOf(language).owner.answer;
  if (dispute === undefined) return [];
  const areas = dispute.others.map(({ area, owner }) =>
    words.areaOf(oneLine(area, NAME_MAX), oneLine(owner, NAME_MAX)),
  );
  return [
    field({
      choices: [
        choice({
          id: ANSWER_INPUTS.disputed,
          label: words.label,
          value: typed.disputed === 'true' ? 'true' : 'false',
          choices: [
            { title: words.yes, value: 'false' },
            { title: words.no(oneLine(dispute.board, NAME_MAX)), value: 'true' },
          ],
        }),
      ],
      help: areas.length === 0 ? [] : [[run(words.also(areas.join(words.and)), SMALL)]],
    }),
  ];
}

function textField(
  { typed, faults }: AnswerFormView,
  part: Exclude<Part, 'outcome'>,
  language: Language,
): Field {
  const { owner, pages } = catalogueOf(language);
  const { labels, help } = owner.answer;
  const isCpr = faults.some((one) => one.field === part && one.kind === 'cpr');
  const hint = helpFor(part, help);
  return field({
    texts: [
      textInput({
        id: ANSWER_INPUTS[part],
        label: labels[part],
        value: typed[part],
        max: maxOf(part),
        long: part !== 'horizon',
      }),
    ],
    faults: faultLines(faults, part, language),
    toggles: isCpr ? [{ id: notCprInput(part), title: pages.notCpr }] : [],
    help: hint === undefined ? [] : [[run(hint, SMALL)]],
  });
}

function helpFor(
  part: Part,
  help: { initiative: string; horizon: string; reason: string; large: string },
): string | undefined {
  switch (part) {
    case 'initiative':
    case 'horizon':
    case 'reason':
      return help[part];
    case 'now':
      return help.large;
    default:
      return undefined;
  }
}

function maxOf(part: Part): number {
  if (part === 'horizon') return HORIZON_MAX;
  return part === 'reason' ? REASON_MAX : PART_MAX;
}

function faultLines(faults: readonly AnswerFault[], part: Part, language: Language): Lines {
  const { owner, problems } = catalogueOf(language);
  const { faults: words } = owner.answer;
  return faults
    .filter((one) => one.field === part)
    .map((one) => {
      switch (one.kind) {
        case 'cpr':
          return fault(problems.cpr(one.shown.slice(0, 3).join(', ')));
        case 'too-long':
          return fault(words.tooLong(one.max));
        case 'past':
          return fault(words.past);
        default:
          return fault(words[part]);
      }
    });
}
