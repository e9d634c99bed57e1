// What was set going, how it stands, examples from practice, and what takes more.
import { fromPractice, setGoing, takingMore } from '../../domain/paper/case-picks.ts';
import { STATUS_GROUPS, type StatusGroup } from '../../domain/paper/status-group.ts';
import { statusSince } from '../../domain/paper/status-since.ts';
import type { HorizonGiven } from '../../domain/shared/horizon.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { listText } from '../../i18n/list-text.ts';
import { shortText } from '../status/short-text.ts';
import type { WordBlock } from '../word/word-paper.ts';
import type { CaseContext } from './case-context.ts';

const GOING: readonly StatusGroup[] = ['under-way', 'late', 'planned'];
const OTHERWISE: readonly StatusGroup[] = ['answered', 'not-carried-out'];
const OPEN: readonly StatusGroup[] = ['forum', 'waiting'];

/** How many proposals stand how, in one sentence. */
function groupsSentence({ facts, words, language }: CaseContext): string {
  const { count: say } = catalogueOf(language).papers.status;
  const told = STATUS_GROUPS.flatMap((one) => {
    const count = facts.groups[one];
    return count === 0 ? [] : [say[one](count)];
  });
  return words.going.sentence(listText(language, told), facts.count);
}

/** The same in short: done, to come, answered otherwise, and not decided. */
export function shortSentence({ facts, words, language }: CaseContext): string {
  const { short, shortly } = words.going;
  const sum = (of: readonly StatusGroup[]) => of.reduce((all, one) => all + facts.groups[one], 0);
  const { done } = facts.groups;
  const counts = { done, going: sum(GOING), otherwise: sum(OTHERWISE), open: sum(OPEN) };
  const told = (['done', 'going', 'otherwise', 'open'] as const).flatMap((one) =>
    counts[one] === 0 ? [] : [short[one](counts[one])],
  );
  return shortly(listText(language, told), facts.count);
}

/** How they stand; of a status since a day, what its own paper says of it in short. */
function standing(context: CaseContext): string {
  const { stock, given, language } = context;
  const isStatus = given.matter === 'status' && stock.wanted.scope.since !== undefined;
  return isStatus ? shortText(statusSince(stock), language) : groupsSentence(context);
}

/** The sentence, and at most `most` of what is done, by name. */
export function goingPart(context: CaseContext, most = 5): readonly WordBlock[] {
  const { stock, words } = context;
  const { going } = words;
  const picked = setGoing(stock.proposals, stock.initiatives, most);
  const { closed } = context.facts;
  const items = picked.map(({ title, what, improvement, horizon, done }) => {
    const when = done ? going.done : whenOf(horizon, context);
    const line = { title: withoutStop(title), what: ended(what), improvement: ended(improvement) };
    return going.line({ ...line, when });
  });
  return [
    text(standing(context)),
    ...(closed === 0 ? [] : [text(going.closed(closed))]),
    ...(items.length === 0
      ? []
      : [text(going.named(items.length)), { kind: 'list', items } as const]),
  ];
}

/** Examples somebody released, with what came of them; empty when there are none. */
export function practicePart(context: CaseContext, most = 3): readonly WordBlock[] {
  const { stock, words } = context;
  const { going } = words;
  return fromPractice(stock.proposals, stock.initiatives, most).flatMap(
    ({ text: example, what, horizon, done }): readonly WordBlock[] => {
      const answer = what === undefined ? '' : ended(what);
      const told = done
        ? going.practiced(answer)
        : going.practice(answer, whenOf(horizon, context));
      return [{ kind: 'quote', text: `»${example}«` }, ...(answer === '' ? [] : [text(told)])];
    },
  );
}

/** What can be done at once and what must be cleared up; empty when nothing is of that kind. */
export function morePart({ stock, words }: CaseContext, most = 3): readonly WordBlock[] {
  const items = takingMore(stock.proposals, most).map(({ title, now = '', first = '' }) =>
    words.going.more(withoutStop(title), ended(now), ended(first)),
  );
  return items.length === 0 ? [] : [{ kind: 'list', items }];
}

/** As it was written; a single day as days are written. */
function whenOf(
  horizon: HorizonGiven | undefined,
  { stock, words, language }: CaseContext,
): string {
  if (horizon === undefined) return '';
  const { text: written, from, until } = horizon;
  const { until: say, late } = words.going;
  const day = from === until ? dateText(language, until) : written;
  return until < stock.on ? late(day) : say(day);
}

/** A sentence ends with a stop, whoever typed it. */
function ended(typed: string): string {
  const words = typed.trim();
  return words === '' || /[.!?…]$/.test(words) ? words : `${words}.`;
}

function withoutStop(typed: string): string {
  return typed.trim().replace(/\.$/, '');
}

function text(words: string): WordBlock {
  return { kind: 'text', text: words };
}
