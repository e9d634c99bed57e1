// The status in one paragraph that a member of the council understands.
import { PROMISE_STATES, type ToldPromise } from '../../domain/paper/promises.ts';
import { STATUS_GROUPS } from '../../domain/paper/status-group.ts';
import type { StatusSince } from '../../domain/paper/status-since.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { listText } from '../../i18n/list-text.ts';
import { number } from '../../i18n/numbers.ts';

export function shortText(status: StatusSince, language: Language): string {
  const { status: words } = catalogueOf(language).papers;
  const { lines, counts, benefit, spread, judged } = status;
  const groups = STATUS_GROUPS.filter((group) => counts[group] > 0);
  const list = listText(
    language,
    groups.map((group) => words.count[group](counts[group])),
  );
  const { hours: expected } = benefit.expected.estimated;
  const { hours: measured } = benefit.realised.measured;
  const said = (sum: number) => number(language, sum);
  const { hassle } = benefit;
  return [
    words.all(lines.length, list),
    promiseText(status, language),
    ...(expected.of === 0 ? [] : [words.expectedShort(said(expected.sum), expected.of)]),
    ...(measured.of === 0 ? [] : [words.measuredShort(said(measured.sum), measured.of)]),
    ...(hassle ? [words.hassleShort(hassle.before, hassle.after, hassle.of)] : []),
    ...(spread.length === 0 ? [] : [words.spreadShort(spread.length)]),
    ...(judged.yes + judged.partly + judged.no === 0
      ? []
      : [words.judged(judged.yes, judged.partly, judged.no)]),
  ].join(' ');
}

function promiseText({ since, promises }: StatusSince, language: Language): string {
  const { status: words } = catalogueOf(language).papers;
  const day = dateText(language, since);
  if (promises.length === 0) return words.noPromises(day);
  const count = (state: ToldPromise['state']) =>
    promises.filter((one) => one.state === state).length;
  const states = PROMISE_STATES.filter((state) => count(state) > 0);
  const list = listText(
    language,
    states.map((state) => words.promise[state](count(state))),
  );
  return words.promises(day, promises.length, list);
}
