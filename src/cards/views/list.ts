// Proposals in a list: one's own, found ones, or those that wait.
import type { Language } from '../../domain/shared/language.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dayMonth } from '../../i18n/dates.ts';
import type { ButtonData } from '../actions.ts';
import { type Button, buttons } from '../buttons.ts';
import type { ListedProposal, ListView } from '../list-models.ts';
import { areaName, holderName } from '../names.ts';
import { bare, oneLine, plain } from '../plain.ts';
import { eyebrow, named, type Run, run, SMALL } from '../runs.ts';
import { row, section } from '../sections.ts';
import type { Filled } from '../template.ts';
import { followedSections } from './followed-rows.ts';
import { horizonText } from './horizon-text.ts';
import { draftRows, TITLE_MAX } from './menu.ts';

const QUERY_MAX = 60;
const ANSWER_MAX = 90;
/** No more of it is carried by a button. */
const QUERY_SENT = 200;
/** Lists of what the reader handed in. */
const OWN: readonly ListView['title']['kind'][] = ['mine', 'batch'];

/** One page of a list, each line leading to its proposal. */
export function list(view: ListView, language: Language): Filled {
  const { batches, buttons: names, lists, proposal } = catalogueOf(language);
  const drafts = view.drafts ?? [];
  const others = (view.followed ?? []).length + (view.covering ?? []).length;
  const empty = view.items.length + others === 0;
  return {
    layout: 'rows',
    words: {
      lang: language,
      eyebrow: eyebrow(lists.count(view.total)),
      title: titleOf(view),
      lines: [...aboutOf(view, language), ...(empty ? [[run(lists.none[view.title.kind])]] : [])],
      quotes: [],
      sections: [
        ...section(lists.drafts, draftRows(drafts, language)),
        ...section(
          drafts.length + others === 0 ? undefined : lists.sent,
          view.items.map((item) => rowOf(item, view, language)),
        ),
        ...followedSections(view, language),
      ],
      actions: buttons(
        ...pageButtons(view, names),
        view.title.kind === 'mine' && {
          title: names.newProposal,
          press: { verb: 'draft.new', data: {} },
        },
      ),
    },
  };

  function titleOf({ title, names: known }: ListView): string {
    switch (title.kind) {
      case 'batch':
        return batches.eyebrow;
      case 'waiting':
        return lists.waiting[title.what];
      case 'list':
        if ('kind' in title.of) return lists.trafficLight;
        if ('campaign' in title.of || 'batch' in title.of) return bare(title.of.title, QUERY_MAX);
        return 'status' in title.of
          ? proposal.statuses[title.of.status]
          : plain(areaName(title.of.area, known));
      default:
        return lists[title.kind];
    }
  }
}

function aboutOf(
  { title, page, pages }: ListView,
  language: Language,
): readonly (readonly Run[])[] {
  const { batches, lists } = catalogueOf(language);
  const query = title.kind === 'search' ? [[run(`“${oneLine(title.query, QUERY_MAX)}”`)]] : [];
  const from =
    title.kind === 'batch' ? [[run(batches.fromOnly(oneLine(title.from, QUERY_MAX)))]] : [];
  return [...query, ...from, ...(pages > 1 ? [[run(lists.pageOf(page + 1, pages), SMALL)]] : [])];
}

function rowOf(item: ListedProposal, view: ListView, language: Language) {
  const { buttons: names, lists, merging, proposal, triage } = catalogueOf(language);
  const { no, status, outcome, dueOn } = item;
  const reader = OWN.includes(view.title.kind) ? 'proposer' : 'handler';
  const state = outcome === undefined ? proposal.statuses[status] : proposal.outcomes[outcome];
  const holder = holderName(item.holder, view.names, { language, reader });
  const day = dueOn === undefined ? undefined : dayMonth(language, dueOn);
  const joined = item.joinedWith;
  const extent = reader === 'handler' && item.extent;
  const about = [
    ...externalText(item, language),
    ...(extent ? [triage.extents[extent]] : []),
    ...(joined === undefined ? [] : [merging.part.with(joined)]),
    ...(status === 'waiting' ? [lists.waitingFor(holder)] : [state, whoOrWhen()]),
    ...(day === undefined || item.overdue || item.holder.kind === 'nobody'
      ? []
      : [lists.answerBy(day)]),
  ];
  const { title } = view;
  const isLate = item.overdue && day !== undefined;
  const isOnLateList = title.kind === 'waiting' && title.what === 'overdue';
  const late = isLate ? lists.overdueSince(day) : isOnLateList ? triage.untouched : undefined;
  return row(
    [run(`${no}  `, { weight: 'bolder' }), run(oneLine(item.title, TITLE_MAX))],
    [
      [
        run(about.join(' · '), SMALL),
        ...(late === undefined ? [] : [run(` · ${late}`, { size: 'small', color: 'attention' })]),
      ],
      ...answerLines(item.answer, language),
    ],
    { says: names.open(no), press: { verb: 'proposal.show', data: { no } } },
  );

  function whoOrWhen(): string {
    return item.holder.kind === 'nobody'
      ? lists.received(dayMonth(language, dayOf(item.receivedAt)))
      : holder;
  }
}

function externalText({ external }: ListedProposal, language: Language): readonly string[] {
  const { batches } = catalogueOf(language);
  return external === undefined ? [] : [batches.external(oneLine(external, QUERY_MAX))];
}

/** What is done and when, in one line. */
function answerLines(
  answer: ListedProposal['answer'],
  language: Language,
): readonly (readonly Run[])[] {
  if (answer?.initiative === undefined) return [];
  const { parts } = catalogueOf(language).news;
  const { initiative, horizon } = answer;
  const done = oneLine(initiative, ANSWER_MAX);
  if (horizon === undefined) return [named(parts.initiative, done)];
  // The time goes on from it: no full stop in between.
  const when = horizonText(horizon, language);
  return [named(parts.initiative, `${done.replace(/\.$/, '')} · ${when}`)];
}

function pageButtons(
  view: ListView,
  names: { readonly previousPage: string; readonly nextPage: string },
): readonly (Button | false)[] {
  const { page, pages } = view;
  return [
    page > 0 && { title: names.previousPage, press: pressFor(view, page - 1) },
    page + 1 < pages && { title: names.nextPage, press: pressFor(view, page + 1) },
  ];
}

function pressFor({ title }: ListView, page: number): ButtonData {
  switch (title.kind) {
    case 'mine':
      return { verb: 'mine.list', data: { page } };
    case 'batch':
      return { verb: 'mine.list', data: { page, batch: title.batch } };
    case 'search':
      return { verb: 'search.show', data: { query: title.query.slice(0, QUERY_SENT), page } };
    case 'list':
      return { verb: 'list.show', data: { query: title.query.slice(0, QUERY_SENT), page } };
    case 'waiting':
      return { verb: 'digest.list', data: { what: title.what, page } };
  }
}
