// One proposal of the queue: the person's words, and what somebody makes of them.
import { assessmentOf } from '../../domain/proposal/assessment.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { seenIn } from '../../domain/triage/assess.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayMonth, shortMoment } from '../../i18n/dates.ts';
import { buttons, type PressAction } from '../buttons.ts';
import { oneLine, paragraphs, plain } from '../plain.ts';
import { carried, steppedBack } from '../queue-place.ts';
import { BOLD, eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import type { QueueView } from '../triage-models.ts';
import { answersBut } from './answer-lines.ts';
import { internalNoteLines, markTexts, spreadText } from './marks-lines.ts';
import { filterName, queueFields } from './queue-fields.ts';
import { noteLines } from './queue-notes.ts';

type Lines = readonly (readonly Run[])[];

/** In bytes: a challenge of 4,000 Danish letters is mostly shown whole. */
const CHALLENGE_MAX = 6_000;
const SUPPLEMENT_MAX = 300;
const SUPPLEMENTS = 2;
const SHORT_LINE = 45;
const NOTES = 2;

/** Filled in below, where it can be changed. */
const IN_FIELDS: readonly string[] = ['areas', 'need', 'authority'];

/** The words first, then the fields; the next one is one press away. */
export function queue(view: QueueView, language: Language): Filled {
  const { triage: words, proposal: said } = catalogueOf(language);
  const { place, at, total, names, note, proposal } = view;
  const part = filterName(place.filter, names, language);
  return {
    layout: 'form',
    words: {
      lang: language,
      eyebrow: eyebrow(at === undefined ? part : `${words.placeOf(at, total)} · ${part}`),
      title: said.title(proposal.no),
      lines: [...noteLines(note, names, language), ...stateLines(view, language)],
      quotes: [{ lines: wordLines(view, language) }],
      fields: queueFields(view, language),
      actions: actionsOf(view, language),
    },
  };
}

function stateLines(view: QueueView, language: Language): Lines {
  const { triage: words, sorting } = catalogueOf(language);
  const { proposal, names, overdue, untouched, assessor, people = {} } = view;
  const { unit, dueOn, receivedAt, version } = proposal;
  const judged = assessmentOf(proposal);
  const about = [
    ...(unit === undefined ? [] : [names.units[unit] ?? unit]),
    words.received(dayMonth(language, dayOf(receivedAt))),
  ];
  const isLate = overdue && dueOn !== undefined;
  const why = isLate ? words.overdue(dayMonth(language, dueOn)) : untouched && words.untouched;
  const late: readonly Run[] = why ? [run(` · ${why}`, { size: 'small', color: 'attention' })] : [];
  const marks = [
    ...(view.assignee === undefined ? [] : [sorting.assignee(view.assignee)]),
    ...markTexts(proposal.flags, language),
  ].map(plain);
  const spread = view.rules.severalAssessors ? spreadText(proposal, language) : undefined;
  const by =
    judged && words.assessedBy(assessor ?? words.somebody, shortMoment(language, judged.at));
  return [
    [run(about.join(' · '), SMALL), ...late],
    ...(by === undefined ? [] : [[run(by, SMALL)]]),
    ...(spread === undefined ? [] : [[run(spread, SMALL)]]),
    ...(marks.length === 0 ? [] : [[run(marks.join(' · '), SMALL)]]),
    ...internalNoteLines(proposal, { people, most: NOTES, language }),
    ...(judged !== undefined && judged.version !== version
      ? [[run(words.wordsChangedSince, SMALL)]]
      : []),
  ];
}

/** What is long, and what is wished for, stands on lines of its own; the rest is one line. */
function wordLines({ proposal, set, names }: QueueView, language: Language): Lines {
  const { triage: words } = catalogueOf(language);
  const challenge = String(proposal.answers['challenge'] ?? '');
  const shown = { proposal, set, names, reader: 'handler' } as const;
  const answers = answersBut(IN_FIELDS, shown, language);
  const added = proposal.supplements.slice(-SUPPLEMENTS);
  const long = answers.filter(({ field, line }) => field === 'wish' || isLong(line));
  const short = answers.filter((one) => !long.includes(one));
  return [
    ...paragraphs(challenge, CHALLENGE_MAX).map((part) => [run(part)]),
    ...long.map(({ line }) => line),
    ...(short.length === 0 ? [] : [joined(short.map(({ line }) => line))]),
    ...added.map(({ text }) => [run(`${words.added}  `, BOLD), run(oneLine(text, SUPPLEMENT_MAX))]),
  ];
}

function isLong(line: readonly Run[]): boolean {
  return line.reduce((sum, { text }) => sum + text.length, 0) > SHORT_LINE;
}

function joined(lines: Lines): readonly Run[] {
  return lines.flatMap((line, at) => (at === 0 ? line : [run(' · ', SUBTLE), ...line]));
}

function actionsOf({ proposal, place }: QueueView, language: Language): readonly PressAction[] {
  const { triage, sorting } = catalogueOf(language);
  const { buttons: names } = triage;
  const { no } = proposal;
  const here = carried(place);
  const seen = seenIn(proposal);
  const back = steppedBack(place);
  return buttons(
    {
      title: names.saveNext,
      press: { verb: 'queue.save', data: { no, seen, place: here } },
      look: 'positive',
    },
    { title: names.skip, press: { verb: 'queue.skip', data: { no, place: here } } },
    { title: names.sendOn, press: { verb: 'queue.way', data: { no, seen, place: here } } },
    { title: sorting.more.button, press: { verb: 'more.open', data: { no, place: here } } },
    back && {
      title: names.previous,
      press: { verb: 'queue.show', data: { no: back.no, place: carried(back.place) } },
      takesInputs: false,
    },
    {
      title: names.close,
      press: { verb: 'queue.close', data: { place: here } },
      takesInputs: false,
    },
  );
}
