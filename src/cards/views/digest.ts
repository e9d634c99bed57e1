// The overview: three figures, what needs action, and what stands out.
import type { Digest, Waiting } from '../../domain/digest/digest.ts';
import type { WaitingKind } from '../../domain/digest/waiting.ts';
import type { Language } from '../../domain/shared/language.ts';
import type { QueueFilter } from '../../domain/triage/queue.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import type { ButtonData } from '../actions.ts';
import { type Button, button, buttons, type PressAction } from '../buttons.ts';
import type { DigestView } from '../digest-models.ts';
import type { Names } from '../names-model.ts';
import { oneLine } from '../plain.ts';
import { BOLD, eyebrow, type Run, run, SUBTLE, sentence } from '../runs.ts';
import type { Filled } from '../template.ts';

const NAMED = 3;
const TITLE_MAX = 80;
/** With more of them there is no room for a button each. */
const MOST_WAITS = 5;
/** With so many the card has room for one button more. */
const MANY_WAITS = 4;
const REVIEW: ButtonData = { verb: 'answers.open', data: {} };
const LATE_INITIATIVES: ButtonData = { verb: 'initiative.list', data: { filter: 'late' } };
const NOBODY_WAITS: Waiting = { total: 0, oldestDays: 0, withWhom: [] };

interface Wait {
  readonly lines: readonly (readonly Run[])[];
  readonly actions: readonly PressAction[];
}

/** The overview of a period; one without news says so in one line. */
export function digest(view: DigestView, language: Language): Filled {
  const { digest: words, channel } = catalogueOf(language);
  const { digest: shown } = view;
  const period = sentence(words.period(shown.period));
  const head = {
    lang: language,
    eyebrow: eyebrow(shown.preliminary ? `${words.preliminary} · ${period}` : period),
    title: words.titles[shown.period.kind],
  };
  if (isEmpty(shown)) {
    const text = words.empty(period, shown.overdue);
    const actions = buttons(...lookButtons(shown, language).slice(1));
    return {
      layout: 'message',
      words: {
        ...head,
        eyebrow: eyebrow(shown.preliminary ? words.preliminary : channel.eyebrow),
        lines: [[run(text)]],
        actions,
      },
    };
  }
  const waits = waitsOf(view, language);
  return {
    layout: 'digest',
    words: {
      ...head,
      figures: figuresOf(shown, language),
      heading: waits.length === 0 ? words.nothingWaits : words.needsAction,
      waits,
      highlights: highlightsOf(shown, language),
      actions: buttons(...lookButtons(shown, language).slice(0, waits.length > MANY_WAITS ? 1 : 2)),
    },
  };
}

function isEmpty(shown: Digest): boolean {
  const { received, answered, promisesLate = 0 } = shown;
  const { toAssess, toSendOn, withOwners, readyToPublish, withProposers } = shown;
  const waiting = [toAssess, toSendOn, withOwners, readyToPublish, withProposers];
  const total = waiting.reduce((sum, one) => sum + (one?.total ?? 0), 0);
  return received + answered + total + promisesLate === 0;
}

/** Parts of the width: on a phone the longer names would break in the middle of a word. */
const WIDTHS = { received: 4, answered: 5, overdue: 5 } as const;

function figuresOf(shown: Digest, language: Language) {
  const { figures } = catalogueOf(language).digest;
  return (['received', 'answered', 'overdue'] as const).map((name) => ({
    figure: String(shown[name]),
    name: figures[name](shown[name]),
    width: WIDTHS[name],
    color: name === 'overdue' && shown.overdue > 0 ? 'attention' : 'default',
  }));
}

/** What waits in one way, and the button that leads to it. */
interface Row {
  readonly lines: Wait['lines'];
  readonly title: string;
  readonly press: ButtonData;
}

/** What waits, with a button each; where there is no room for all, proposers are told of below the owners. */
function waitsOf(view: DigestView, language: Language): readonly Wait[] {
  const rows = waitingRows(view, language);
  const crowded = rows.length > MOST_WAITS;
  const below = crowded ? rows.filter(({ press }) => isList(press, 'with-proposers')) : [];
  return rows
    .filter((one) => !below.includes(one))
    .map(({ lines, title, press }) => ({
      lines: isList(press, 'with-owners')
        ? [...lines, ...below.flatMap((one) => one.lines)]
        : lines,
      actions: [button({ title, press })],
    }));
}

function isList({ data }: ButtonData, what: WaitingKind): boolean {
  return 'what' in data && data.what === what;
}

function waitingRows({ digest: shown, names }: DigestView, language: Language): readonly Row[] {
  const { buttons: titles, digest: words } = catalogueOf(language);
  const { withOwners, readyToPublish, withProposers, overdue, promisesLate = 0 } = shown;
  const { waits } = words;
  const row = (total: number, about: readonly Run[], to: Pick<Row, 'title' | 'press'>) =>
    total === 0 ? [] : [{ lines: [[run(`${total} `, BOLD), ...about]], ...to }];
  const list = (what: WaitingKind) => ({
    title: titles.seeThem,
    press: { verb: 'digest.list', data: { what } } as const,
  });
  const ready = readyToPublish?.total ?? 0;
  const late = { title: titles.seeThem, press: LATE_INITIATIVES };
  return [
    ...queueRow(shown, language),
    ...row(ready, [run(waits.readyToPublish(ready))], { title: words.review, press: REVIEW }),
    ...row(
      withOwners.total,
      [run(waits.withOwners()), run(withWhom(withOwners, names, language), SUBTLE)],
      list('with-owners'),
    ),
    ...row(
      withProposers.total,
      [run(waits.withProposers(withProposers.total, withProposers.oldestDays))],
      list('with-proposers'),
    ),
    ...row(overdue, [run(waits.overdue(overdue))], list('overdue')),
    ...row(promisesLate, [run(waits.promisesLate(promisesLate))], late),
  ];
}

/** With how many of each area or forum, the most first. */
function withWhom(waiting: Waiting, { areas, forums }: Names, language: Language): string {
  const { digest: words } = catalogueOf(language);
  const counted = waiting.withWhom.map(
    ({ key, count }) => `${areas[key]?.name ?? forums[key] ?? key} ${count}`,
  );
  const rest = counted.length - NAMED;
  const shownNames = counted.slice(0, NAMED).join(' · ');
  if (shownNames === '') return '';
  return `: ${shownNames}${rest > 0 ? ` ${words.and} ${words.others(rest)}` : ''}`;
}

/** What is in the queue, in one place; whoever opens it sees it alone, and gets the overview back. */
function queueRow(shown: Digest, language: Language): readonly Row[] {
  const { buttons: titles, digest: words } = catalogueOf(language);
  const { toAssess, toSendOn = NOBODY_WAITS, from, until } = shown;
  if (toAssess.total + toSendOn.total === 0) return [];
  const line = (waiting: Waiting, about: (total: number, oldestDays: number) => string) => {
    const { total, oldestDays } = waiting;
    return total === 0 ? [] : [[run(`${total} `, BOLD), run(about(total, oldestDays))]];
  };
  const filter: QueueFilter = toSendOn.total === 0 ? 'unassessed' : 'all';
  const press: ButtonData = {
    verb: 'queue.open',
    data: { place: { filter, overview: { from, until } } },
  };
  return [
    {
      lines: [...line(toAssess, words.waits.toAssess), ...line(toSendOn, words.waits.toSendOn)],
      title: titles.openQueue,
      press,
    },
  ];
}

function highlightsOf(shown: Digest, language: Language) {
  const { digest: words } = catalogueOf(language);
  const { mostEndorsed, mostCumbersome } = shown;
  const lines: (readonly Run[])[] = [];
  if (mostEndorsed !== undefined) {
    lines.push(headline(words.mostEndorsed, mostEndorsed, words.endorsedBy(mostEndorsed.figure)));
  }
  if (mostCumbersome !== undefined) {
    lines.push(
      headline(words.mostCumbersome, mostCumbersome, words.cumbersome(mostCumbersome.figure)),
    );
  }
  return lines.length === 0 ? [] : [{ lines }];
}

function headline(
  name: string,
  { no, title }: { readonly no: string; readonly title: string },
  figure: string,
): readonly Run[] {
  return [
    run(`${name}  `, { weight: 'bolder' }),
    run(`${no} ${oneLine(title, TITLE_MAX)}`),
    run(` – ${figure}`, SUBTLE),
  ];
}

function lookButtons(shown: Digest, language: Language): readonly Button[] {
  const { buttons: titles } = catalogueOf(language);
  const { from, until } = shown;
  return [
    { title: titles.distributions, press: { verb: 'digest.distributions', data: { from, until } } },
    { title: titles.schedule, press: { verb: 'digest.schedule', data: {} } },
  ];
}
