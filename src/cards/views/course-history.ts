// What happened to a proposal, in plain words for the one who raised it or for one who follows it.
import { isOpen, type OpenKind } from '../../domain/proposal/event-kinds.ts';
import { partsOf } from '../../domain/proposal/number.ts';
import type { Language } from '../../domain/shared/language.ts';
import { dayOf, yearOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText, dayMonth } from '../../i18n/dates.ts';
import { holderName } from '../names.ts';
import type { CourseView } from '../news-models.ts';
import { oneLine } from '../plain.ts';
import { type Run, run, SMALL } from '../runs.ts';

const EVENTS = 12;
const HOLDER_MAX = 80;

/** Between the proposer and those who handle it. */
const NOT_FOR_FOLLOWERS: readonly OpenKind[] = [
  'edited',
  'supplemented',
  'asked',
  'replied',
  'redacted',
];
/** Said of the proposer, not to them. */
const OF_PROPOSER: readonly OpenKind[] = ['received', 'withdrawn', 'decided-locally'];

type Event = CourseView['history'][number];

/** Latest first, each with its day. */
export function courseHistory(view: CourseView, language: Language): readonly (readonly Run[])[] {
  const { proposal: words } = catalogueOf(language);
  const told = view.history.flatMap((event) => {
    const { kind } = event;
    return isOpen(kind) && isShown(view, { ...event, kind }) ? [{ ...event, kind }] : [];
  });
  const shown = told.toReversed().slice(0, EVENTS);
  const hidden = told.length - shown.length;
  return [
    ...shown.map((event) => [
      run(`${day(event.at, view, language)}  `, SMALL),
      run(textOf(event, view, language)),
    ]),
    ...(hidden > 0 ? [[run(words.earlier(hidden), SMALL)]] : []),
  ];
}

/** It was read once, however often it was judged anew; what somebody else asked is theirs. */
function isShown({ own, reader }: CourseView, { kind, from, by }: Event & { kind: OpenKind }) {
  if (kind === 'assessed' && from !== 'received') return false;
  if (!own) return !NOT_FOR_FOLLOWERS.includes(kind);
  return kind !== 'supplemented' || by === undefined || by === reader;
}

function textOf(
  { kind, by, holder, outcome }: Event & { kind: OpenKind },
  { own, reader, names }: CourseView,
  language: Language,
): string {
  const { history, outcomes } = catalogueOf(language).proposal;
  const said = !own && OF_PROPOSER.includes(kind) ? history.theirs : history.mine;
  const as = own ? 'proposer' : 'handler';
  return said[kind]({
    ...(holder !== undefined && {
      holder: oneLine(holderName(holder, names, { language, reader: as }), HOLDER_MAX),
    }),
    ...(outcome !== undefined && { outcome: outcomes[outcome] }),
    ...(by !== undefined && by !== reader && { byAnother: true }),
  });
}

/** A year is said only where it is not the proposal's own. */
function day(at: string, { no }: CourseView, language: Language): string {
  const on = dayOf(at);
  return partsOf(no).year === yearOf(on) ? dayMonth(language, on) : dateText(language, on);
}
