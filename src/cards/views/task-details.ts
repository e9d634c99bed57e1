// A proposal as whoever answers for its area sees it: everything to answer it by, no internal note.
import { workplacesOf } from '../../domain/proposal/endorse.ts';
import { fieldsOf } from '../../domain/proposal/fields.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayText, shortMoment } from '../../i18n/dates.ts';
import { average } from '../../i18n/numbers.ts';
import { buttons } from '../buttons.ts';
import { areaName } from '../names.ts';
import type { TaskDetailsView } from '../owner-models.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { BOLD, eyebrow, named, type Run, run, SMALL } from '../runs.ts';
import type { Filled } from '../template.ts';
import { examplesPart, type Part, supplementsPart } from './proposal-parts.ts';

type Lines = readonly (readonly Run[])[];

/** In bytes: a challenge of 4,000 Danish letters is shown whole. */
const CHALLENGE_MAX = 9_000;
const WISH_MAX = 3_000;
const EXPLANATION_MAX = 2_200;
const NAME_MAX = 80;
const LINK_MAX = 200;

/** The task, and what can be done about it. */
export function taskDetails(view: TaskDetailsView, language: Language): Filled {
  const { owner: words, proposal: said } = catalogueOf(language);
  const { no, dueOn } = view.proposal;
  const day = dueOn === undefined ? '' : dayText(language, dueOn);
  const { details } = words;
  return {
    layout: 'proposal',
    words: {
      lang: language,
      eyebrow: day === '' ? [] : eyebrow(view.overdue ? details.late(day) : details.eyebrow(day)),
      title: said.title(no),
      lines: factLines(view, language),
      callouts: calloutsOf(view, language),
      parts: partsOf(view, language),
      actions: buttons(
        {
          title: words.buttons.answer,
          press: { verb: 'task.answer', data: { no } },
          look: 'positive',
        },
        { title: words.buttons.explain, press: { verb: 'task.explain', data: { no } } },
        { title: words.buttons.handBack, press: { verb: 'task.hand-back', data: { no } } },
        { title: words.buttons.tasks, press: { verb: 'task.list', data: {} } },
      ),
    },
  };
}

function factLines(view: TaskDetailsView, language: Language): Lines {
  const { details: words, workplaces } = catalogueOf(language).owner;
  const { proposal, holder, names, proposerName } = view;
  const area = holder.kind === 'owner' ? areaName(holder.area, names) : '';
  // Where the name is kept back, the workplace would give it away.
  const unit = proposerName === undefined ? undefined : names.units[proposal.unit ?? ''];
  const from = [proposerName, unit].flatMap((one) =>
    one === undefined ? [] : [oneLine(one, NAME_MAX)],
  );
  return [
    ...(area === '' ? [] : [named(words.area, oneLine(area, NAME_MAX))]),
    ...(from.length === 0 ? [] : [named(words.from, from.join(', '))]),
    named(words.has, workplaces(workplacesOf(proposal))),
    ...hassleLine(view, language),
    ...draftLine(view, language),
  ];
}

/** The mean of what everybody said who has it, the proposer too. */
function hassleLine({ proposal, also }: TaskDetailsView, language: Language): Lines {
  const { details: words } = catalogueOf(language).owner;
  const { hassle } = fieldsOf(proposal.answers);
  const all = [...(hassle === undefined ? [] : [hassle]), ...(also?.hassles ?? [])];
  if (all.length === 0) return [];
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  return [named(words.hassleLabel, words.hassle(average(language, mean), all.length))];
}

function draftLine({ proposal, draftBy }: TaskDetailsView, language: Language): Lines {
  const { details: words } = catalogueOf(language).owner;
  const { answerDraft } = proposal;
  if (answerDraft === undefined) return [];
  const name = draftBy === undefined ? words.somebody : oneLine(draftBy, NAME_MAX);
  return [[run(words.begun(name, shortMoment(language, answerDraft.at)), SMALL)]];
}

/** What they were told already stands out: it is not to be said twice. */
function calloutsOf({ proposal }: TaskDetailsView, language: Language): readonly object[] {
  const { explanation } = proposal;
  if (explanation === undefined) return [];
  const { details: words } = catalogueOf(language).owner;
  return [
    {
      title: [run(words.explained, { ...BOLD, color: 'accent' })],
      lines: textLines(explanation.text, EXPLANATION_MAX),
    },
  ];
}

function partsOf(view: TaskDetailsView, language: Language): readonly Part[] {
  const { details: words } = catalogueOf(language).owner;
  // Where it is from is not told of others: nobody asked them who may know.
  const also = view.also && {
    ...view.also,
    examples: view.also.examples.map(({ at, text }) => ({ at, text })),
  };
  const { challenge, wish = '' } = fieldsOf(view.proposal.answers);
  return [
    { title: words.challenge, lines: textLines(challenge, CHALLENGE_MAX) },
    ...(wish.trim() === '' ? [] : [{ title: words.wish, lines: textLines(wish, WISH_MAX) }]),
    ...supplementsPart({ proposal: view.proposal, reader: 'handler' }, language),
    ...examplesPart({ ...view, ...(also && { also }) }, language),
    ...guidancePart(view, language),
  ];
}

function guidancePart({ guidance }: TaskDetailsView, language: Language): readonly Part[] {
  if (guidance.length === 0) return [];
  const { details: words } = catalogueOf(language).owner;
  const lines = guidance.map(({ title, link }) => [
    run(`${oneLine(title, NAME_MAX)}  `),
    run(oneLine(link, LINK_MAX), SMALL),
  ]);
  return [{ title: words.guidance, lines }];
}

function textLines(text: string, max: number): Lines {
  return paragraphs(text, max).map((part) => [run(part)]);
}
