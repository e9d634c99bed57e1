// The whole course of a proposal, as whoever is told of it may see it.
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText, dayText } from '../../i18n/dates.ts';
import { buttons } from '../buttons.ts';
import { holderName } from '../names.ts';
import type { CourseView } from '../news-models.ts';
import { countText } from '../others-proposal.ts';
import { oneLine, paragraphs } from '../plain.ts';
import { BOLD, eyebrow, named, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';
import { answerParts } from './answer-parts.ts';
import { courseHistory } from './course-history.ts';
import { horizonText } from './horizon-text.ts';
import { TITLE_MAX } from './menu.ts';
import type { Part } from './proposal-parts.ts';

type Lines = readonly (readonly Run[])[];

/** In bytes: parts of 600 Danish letters are shown whole. */
const ROOM = { challenge: 900, part: 1_250, reason: 3_000 };
const EXPLANATION_BYTES = 1_200;
/** In characters. */
const FORUM_MAX = 80;
const ADDITION_MAX = 160;
const INITIATIVE_MAX = 120;
/** Shown of each, the latest. */
const TREATMENTS = 5;
const INITIATIVES = 3;

/** Where it is, how it got there, and what came of it. */
export function course(view: CourseView, language: Language): Filled {
  const { news, course: words } = catalogueOf(language);
  const { no } = view;
  return {
    layout: 'proposal',
    words: {
      lang: language,
      eyebrow: eyebrow(stateText(view, language)),
      title: words.title(no),
      lines: factLines(view, language),
      callouts: calloutsOf(view, language),
      parts: [
        ...part(words.treatments, treatmentLines(view, language)),
        ...part(words.initiatives, initiativeLines(view, language)),
        ...part(words.former, formerLines(view, language)),
        ...part(words.history, courseHistory(view, language)),
      ],
      actions: buttons(
        view.askable && { title: news.buttons.ask, press: { verb: 'answer.ask', data: { no } } },
        view.own && {
          title: catalogueOf(language).buttons.seeProposal,
          press: { verb: 'proposal.show', data: { no } },
        },
      ),
    },
  };
}

function part(title: string, lines: Lines): readonly Part[] {
  return lines.length === 0 ? [] : [{ title, lines }];
}

function stateText({ status, outcome }: CourseView, language: Language): string {
  const { proposal } = catalogueOf(language);
  return outcome === undefined ? proposal.statuses[status] : proposal.outcomes[outcome];
}

function factLines(view: CourseView, language: Language): Lines {
  const { news, course: words, alike } = catalogueOf(language);
  const { title, holder, dueOn, names, own, joinedWith } = view;
  const reader = own ? 'proposer' : 'handler';
  return [
    ...(title === undefined ? [] : [[run(news.about(oneLine(title, TITLE_MAX)), SUBTLE)]]),
    ...(joinedWith === undefined ? [] : [[run(words.joined(joinedWith))]]),
    ...(holder.kind === 'nobody'
      ? []
      : [named(words.with, oneLine(holderName(holder, names, { language, reader }), FORUM_MAX))]),
    ...(dueOn === undefined ? [] : [named(words.due, dayText(language, dueOn))]),
    ...(view.people > 1 ? [[run(countText(view, alike))]] : []),
  ];
}

/** The answer stands out, and why things are as they are. */
function calloutsOf({ answer, explanation }: CourseView, language: Language): readonly object[] {
  const { course: words, news } = catalogueOf(language);
  const title = (text: string) => [run(text, { ...BOLD, color: 'accent' })];
  return [
    ...(answer === undefined
      ? []
      : [
          {
            title: title(`${words.decision}: ${news.outcomes[answer.outcome]}`),
            lines: answerParts(answer, ROOM, language),
          },
        ]),
    ...(explanation === undefined
      ? []
      : [
          {
            title: title(words.explanation),
            lines: paragraphs(explanation, EXPLANATION_BYTES).map((text) => [run(text)]),
          },
        ]),
  ];
}

function treatmentLines({ treatments }: CourseView, language: Language): Lines {
  const { course: words } = catalogueOf(language);
  return treatments.slice(-TREATMENTS).map(({ on, forum, item, word, addition }) => {
    const where = [
      words.treated(dateText(language, on), oneLine(forum, FORUM_MAX)),
      ...(item === undefined ? [] : [words.item(oneLine(item, FORUM_MAX))]),
    ].join(', ');
    const said = word === undefined ? '' : `: ${oneLine(word[language], FORUM_MAX)}`;
    const added = addition === undefined ? '' : `. ${oneLine(addition, ADDITION_MAX)}`;
    return [run(where), run(`${said}${added}`, SMALL)];
  });
}

function initiativeLines({ initiatives }: CourseView, language: Language): Lines {
  const { course: words } = catalogueOf(language);
  return initiatives
    .slice(-INITIATIVES)
    .flatMap(({ title, state, horizon }) => [
      [run(words.initiative(oneLine(title, INITIATIVE_MAX), words.states[state]))],
      ...(horizon === undefined
        ? []
        : [[run(words.readyBy(horizonText(horizon, language)), SMALL)]]),
    ]);
}

function formerLines({ former }: CourseView, language: Language): Lines {
  const { course: words, news } = catalogueOf(language);
  return former.map(({ on, outcome }) => [
    run(words.formerLine(dateText(language, on), news.outcomes[outcome])),
  ]);
}
