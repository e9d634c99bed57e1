// The form a host begins a survey or a poll with, read and judged.
import { choicesAwaited, type Given } from '../questions/given-choices.ts';
import type { QuestionSet } from '../questions/question-set.ts';
import { PRIVACIES, type Privacy, privacyOf } from '../questions/result-rules.ts';
import { findCpr } from '../shared/cpr.ts';
import { cleanLine, cleanText, seenLength } from '../shared/typed-text.ts';
import { type QuickQuestion, typedChoices } from './quick-set.ts';

/** What a host begins with this form; a workshop has its own. */
export const HOSTED_KINDS = ['survey', 'poll'] as const;
export type HostedKind = (typeof HOSTED_KINDS)[number];

/** Minutes to choose between; 0 is until the host closes it. */
export const ROUND_MINUTES = [2, 5, 10, 15, 30, 60, 120, 1_440, 10_080] as const;
/** Stands for what the set says of itself. */
export const AS_THE_SET = 'set';
/** In characters. */
export const ROUND_TITLE_MAX = 200;
export const ROUND_CHOICE_MAX = 100;
const CHOICES_MAX = 20;

/** As it was typed; `given` holds one choice a line, by question. */
export interface TypedRound {
  readonly set: string;
  readonly title: string;
  readonly question: string;
  readonly choices: string;
  readonly minutes: string;
  readonly privacy: string;
  readonly results: string;
  readonly guests: string;
  readonly given: Readonly<Record<string, string>>;
}

export const ROUND_FAULTS = [
  'set-missing',
  'title-long',
  'question-missing',
  'question-long',
  'choices-few',
  'choices-many',
  'choice-long',
  'given-few',
  'minutes',
  'privacy',
  'live',
  'cpr',
  'anonymous-place',
  'anonymous-large',
  'anonymous-few',
  'anonymous-unknown',
] as const;
export type RoundFault = (typeof ROUND_FAULTS)[number];

export interface ReadRound {
  readonly faults: readonly RoundFault[];
  readonly set?: QuestionSet;
  readonly quick: QuickQuestion;
  readonly given: Given;
  /** '' for the name of the set. */
  readonly title: string;
  readonly minutes?: number;
  readonly privacy: Privacy;
  readonly results: 'live' | 'at-close';
  readonly guests: boolean;
}

/** What was typed and everything wrong with it; `sets` are those that may be chosen. */
export function readRound(
  kind: HostedKind,
  typed: TypedRound,
  sets: readonly QuestionSet[],
): ReadRound {
  const set = kind === 'survey' ? sets.find(({ id }) => id === typed.set) : undefined;
  const quick = { question: cleanLine(typed.question), choices: linesOf(typed.choices) };
  const title = cleanLine(typed.title);
  const privacy = privacyIn(typed.privacy, set);
  const minutes = typed.minutes === '' ? 0 : Number(typed.minutes);
  const lists =
    set === undefined ? [] : choicesAwaited(set).map(({ id }) => linesOf(typed.given[id]));
  const live = typed.results === 'live';
  return {
    faults: [
      ...(kind === 'poll' ? pollFaults(quick) : setFaults(set, title, typed)),
      ...(isOffered(minutes) ? [] : (['minutes'] as const)),
      ...(privacy === undefined ? (['privacy'] as const) : []),
      ...(live && privacy !== undefined && privacy !== 'named' ? (['live'] as const) : []),
      ...(hasCpr([title, quick.question, ...quick.choices, ...lists.flat()])
        ? (['cpr'] as const)
        : []),
    ],
    ...(set !== undefined && { set }),
    quick,
    given: givenTo(set, typed),
    title,
    ...(minutes > 0 && { minutes }),
    privacy: privacy ?? 'confidential',
    results: live ? 'live' : 'at-close',
    guests: typed.guests === 'yes',
  };
}

function pollFaults({ question, choices }: QuickQuestion): readonly RoundFault[] {
  const { length } = choices;
  return [
    ...(question === '' ? (['question-missing'] as const) : []),
    ...(seenLength(question) > ROUND_TITLE_MAX ? (['question-long'] as const) : []),
    ...(length === 1 ? (['choices-few'] as const) : []),
    ...choiceFaults(choices),
  ];
}

function setFaults(
  set: QuestionSet | undefined,
  title: string,
  { given }: TypedRound,
): readonly RoundFault[] {
  if (set === undefined) return ['set-missing'];
  const first = set.pages[0]?.questions.map(({ id }) => id) ?? [];
  const lists = choicesAwaited(set).map(({ id }) => ({ id, choices: linesOf(given[id]) }));
  // A question on a later page may go without choices: then it is left out.
  const few = lists.some(({ id, choices }) =>
    choices.length === 0 ? first.includes(id) : choices.length === 1,
  );
  return [
    ...(few ? (['given-few'] as const) : []),
    ...choiceFaults(lists.flatMap(({ choices }) => choices)),
    ...(seenLength(title) > ROUND_TITLE_MAX ? (['title-long'] as const) : []),
  ];
}

function choiceFaults(choices: readonly string[]): readonly RoundFault[] {
  return [
    ...(choices.length > CHOICES_MAX ? (['choices-many'] as const) : []),
    ...(choices.some((one) => seenLength(one) > ROUND_CHOICE_MAX)
      ? (['choice-long'] as const)
      : []),
  ];
}

function givenTo(set: QuestionSet | undefined, { given }: TypedRound): Given {
  const asked = set === undefined ? [] : choicesAwaited(set);
  return Object.fromEntries(asked.map(({ id }) => [id, typedChoices(linesOf(given[id]))]));
}

function privacyIn(typed: string, set: QuestionSet | undefined): Privacy | undefined {
  if (typed === '' || typed === AS_THE_SET) return privacyOf(set ?? {});
  return PRIVACIES.find((one) => one === typed);
}

function isOffered(minutes: number): boolean {
  return minutes === 0 || ROUND_MINUTES.some((one) => one === minutes);
}

/** One choice a line, without empty lines and without repetitions. */
function linesOf(typed = ''): readonly string[] {
  const lines = cleanText(typed).split('\n').map(cleanLine);
  return [...new Set(lines.filter((line) => line !== ''))];
}

function hasCpr(texts: readonly string[]): boolean {
  return texts.some((text) => findCpr(text).length > 0);
}
