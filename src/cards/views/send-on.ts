// Where a proposal goes from the queue, who answers and by when, before it is sent.
import { assessmentOf } from '../../domain/proposal/assessment.ts';
import { titleOf } from '../../domain/proposal/title.ts';
import type { Language } from '../../domain/shared/language.ts';
import { seenIn } from '../../domain/triage/assess.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { buttons } from '../buttons.ts';
import { fault } from '../faults.ts';
import { type Field, field, textInput } from '../field.ts';
import { oneLine } from '../plain.ts';
import { carried } from '../queue-place.ts';
import { eyebrow, named, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { SendOnView } from '../triage-models.ts';
import { TITLE_MAX } from './menu.ts';
import { forumTitle, mailFields, reachLines } from './send-on-reach.ts';

/** In characters; a test holds them to those of the rules. */
export const SEND_ON_MAX = { answer: 1_000, forum: 60 } as const;

/** Ids of the inputs, and the word that a number in the answer is no CPR number. */
export const SEND_ON_INPUTS = {
  forum: 'forum',
  dueOn: 'dueOn',
  answer: 'answer',
  notCpr: 'notCpr.answer',
} as const;

const NAME_MAX = 100;

/** The way, and what must be typed on it. */
export function sendOn(view: SendOnView, language: Language): Filled {
  const { proposal: said, triage } = catalogueOf(language);
  const { sendOn: words, buttons: names } = triage;
  const { proposal, place, way } = view;
  const { no } = proposal;
  const here = carried(place);
  const answered = way.kind === 'answer';
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(said.title(no)),
      title: words.title[answered ? way.outcome : way.kind],
      lines: linesOf(view, language),
      quotes: [],
      fields: answered ? [answerField(view, language)] : dayFields(view, language),
      actions: buttons(
        {
          title: answered ? names.sendAnswer : names.send,
          press: { verb: 'queue.send', data: { no, seen: seenIn(proposal), place: here } },
          look: 'positive',
        },
        {
          title: names.back,
          press: { verb: 'queue.show', data: { no, place: here } },
          takesInputs: false,
        },
      ),
    },
  };
}

function linesOf(view: SendOnView, language: Language): readonly (readonly Run[])[] {
  const { proposal: said, triage } = catalogueOf(language);
  const { sendOn: words } = triage;
  const { proposal, fault: wrong } = view;
  const authority = assessmentOf(proposal)?.authority ?? 'unknown';
  return [
    ...(wrong?.kind === 'changed-since' ? [fault(words.faults.changed)] : []),
    [run(oneLine(titleOf(proposal), TITLE_MAX), SUBTLE)],
    [run(words.decides(said.authorities[authority]), SMALL)],
    ...endLines(view, language),
  ];
}

/** Who is at the end of the way, and how they hear of it. */
function endLines(view: SendOnView, language: Language): readonly (readonly Run[])[] {
  const { sendOn: words } = catalogueOf(language).triage;
  const { way, names } = view;
  switch (way.kind) {
    case 'forum':
      return reachLines(view, language);
    case 'owner': {
      const department = names.areas[way.area]?.department ?? '';
      const name = oneLine(way.owner.name, NAME_MAX);
      return [
        named(words.to, words.owner(name, oneLine(department, NAME_MAX))),
        ...reachLines(view, language),
      ];
    }
    case 'answer':
      return [named(words.to, way.outcome === 'passed-on' ? words.toState : words.toProposer)];
  }
}

function dayFields(view: SendOnView, language: Language): readonly Field[] {
  const { typed, fault: wrong, days, way } = view;
  const { pages, triage } = catalogueOf(language);
  const { sendOn: words } = triage;
  const day = field({
    dates: [
      {
        id: SEND_ON_INPUTS.dueOn,
        label: words.due,
        value: typed.dueOn,
        placeholder: pages.chooseDate,
      },
    ],
    faults: wrong?.kind === 'bad-day' ? [fault(words.faults.day)] : [],
    help: [[run(words.dueHelp(days), SMALL)]],
  });
  const mail = mailFields(view, language);
  return way.kind === 'forum' ? [forumField(view, way, language), day, ...mail] : [day, ...mail];
}

/** Chosen among the forums of the register; typed where it has none. */
function forumField(
  view: SendOnView,
  { forums, chosen = '' }: Extract<SendOnView['way'], { kind: 'forum' }>,
  language: Language,
): Field {
  const { none, sendOn: words } = catalogueOf(language).triage;
  const { typed, fault: wrong } = view;
  const id = SEND_ON_INPUTS.forum;
  const isBad = wrong?.kind === 'bad-forum';
  if (forums.length === 0) {
    return field({
      texts: [
        textInput({
          id,
          label: words.forum,
          value: typed.forum,
          placeholder: words.forumExample,
          max: SEND_ON_MAX.forum,
          long: false,
        }),
      ],
      faults: isBad ? [fault(words.faults.forum)] : [],
    });
  }
  return field({
    choices: [
      {
        id,
        label: words.forum,
        style: 'compact',
        several: false,
        value: typed.forum === '' ? chosen : typed.forum,
        placeholder: none,
        choices: forums.map((forum) => ({
          value: forum.id,
          title: forumTitle(forum, view, language),
        })),
      },
    ],
    faults: isBad ? [fault(words.faults.chooseForum)] : [],
  });
}

/** A usual answer stands there, to be sent or changed. */
function answerField({ way, typed, fault: wrong }: SendOnView, language: Language): Field {
  const { pages, triage } = catalogueOf(language);
  const usual = way.kind === 'answer' ? triage.sendOn.answers[way.outcome] : '';
  const text = wrong === undefined ? undefined : answerFault(wrong, language);
  return field({
    texts: [
      textInput({
        id: SEND_ON_INPUTS.answer,
        label: triage.sendOn.answer,
        value: typed.answer ?? usual,
        max: SEND_ON_MAX.answer,
        long: true,
      }),
    ],
    faults: text === undefined ? [] : [fault(text)],
    toggles: wrong?.kind === 'cpr' ? [{ id: SEND_ON_INPUTS.notCpr, title: pages.notCpr }] : [],
    help: [[run(triage.sendOn.answerHelp, SMALL)]],
  });
}

function answerFault(
  wrong: NonNullable<SendOnView['fault']>,
  language: Language,
): string | undefined {
  const { problems, triage } = catalogueOf(language);
  switch (wrong.kind) {
    case 'answer-required':
      return triage.sendOn.faults.answer;
    case 'awaits-reviewer':
      return triage.sendOn.faults.reviewer;
    case 'too-long':
      return triage.faults.tooLong(wrong.max);
    case 'cpr':
      return problems.cpr(wrong.shown.slice(0, 3).join(', '));
    default:
      return undefined;
  }
}
