// Who did what in a month.
import type { Audited } from '../../domain/people/audited.ts';
import { clientOf } from '../../domain/shared/application.ts';
import type { Language } from '../../domain/shared/language.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { monthText, shortMoment } from '../../i18n/dates.ts';
import type { AuditView } from '../audit-models.ts';
import { type Button, buttons } from '../buttons.ts';
import { oneLine } from '../plain.ts';
import { eyebrow, type Run, run, SMALL, SUBTLE } from '../runs.ts';
import type { Filled } from '../template.ts';

const NAME_SHOWN = 40;

/** Newest first; one line each. */
export function audit(view: AuditView, language: Language): Filled {
  const { auditing: words, lists } = catalogueOf(language);
  const { month, entries, total, page, pages, words: typed = '', ofOne } = view;
  const heading = ofOne ? words.title : words.eyebrow(monthIn(month, language));
  const narrowed = oneLine(typed, NAME_SHOWN);
  return {
    layout: 'message',
    words: {
      lang: language,
      eyebrow: eyebrow(heading),
      title: words.heading(total),
      lines: [
        [run(total === 0 ? words.none : words.lead, SUBTLE)],
        ...(narrowed === '' ? [] : [[run(words.narrowed(narrowed), SMALL)]]),
        ...(pages > 1 ? [[run(lists.pageOf(page + 1, pages), SMALL)]] : []),
        ...entries.map((entry) => lineOf(entry, view, language)),
      ],
      actions: buttons(...waysOn(view, language)),
    },
  };
}

function waysOn(view: AuditView, language: Language): readonly (Button | false)[] {
  const { auditing: words, buttons: names } = catalogueOf(language);
  const { month, total, page, pages, before, after, ofOne } = view;
  const narrowed: { readonly words?: string } =
    view.words === undefined ? {} : { words: view.words };
  const to = (at: { readonly month: string; readonly page?: number }): Button['press'] => ({
    verb: 'audit.show',
    data: { ...at, ...narrowed },
  });
  return [
    page > 0 && { title: names.previousPage, press: to({ month, page: page - 1 }) },
    page + 1 < pages && { title: names.nextPage, press: to({ month, page: page + 1 }) },
    !ofOne && { title: words.before, press: to({ month: before }) },
    !ofOne && after !== undefined && { title: words.after, press: to({ month: after }) },
    total > 0 && {
      title: words.fetch,
      press: { verb: 'audit.file', data: { month, ...narrowed } },
    },
  ];
}

function monthIn(month: string, language: Language): string {
  const [year, number] = month.split('-').map(Number);
  return monthText(language, year ?? 0, number ?? 1);
}

/** What is done beside the bot, and has nothing to do with the register. */
const BY_OPERATOR: readonly Audited[] = ['exported', 'imported', 'template-changed'];

function lineOf(
  entry: AuditView['entries'][number],
  view: AuditView,
  language: Language,
): readonly Run[] {
  const { auditing: words } = catalogueOf(language);
  const { at, by, byName, what } = entry;
  const client = clientOf(by);
  const known = oneLine(byName ?? words.somebody, NAME_SHOWN);
  const actor = client === undefined ? known : words.application(client);
  const file = BY_OPERATOR.includes(what) ? words.operator : words.file;
  const who = by === 'system' ? words.system : by === 'file' ? file : actor;
  const deed = [words.what[what], ...aboutText(entry, view, language)].join(' ');
  return [run(`${shortMoment(language, at)}  `, SMALL), run(`${who} ${deed}`)];
}

/** What it was about: a person and the role, a part of the rules, or a name of the register. */
function aboutText(
  { what, about, aboutName, more }: AuditView['entries'][number],
  { names }: AuditView,
  language: Language,
): readonly string[] {
  const { auditing: words, roles, rounds, ruling, papers } = catalogueOf(language);
  if (what === 'exported') {
    const paper = Object.entries({ ...papers.names, ...words.exports }).find(
      ([code]) => code === more || code === about,
    )?.[1];
    return paper === undefined ? [] : [`(${paper})`];
  }
  if (about === undefined) return [];
  switch (what) {
    case 'erased':
      return [];
    case 'granted':
    case 'revoked': {
      const role = Object.entries(roles.names).find(([code]) => code === more)?.[1];
      const person = oneLine(aboutName ?? words.somebody, NAME_SHOWN);
      return [role === undefined ? person : `${person} (${role.toLocaleLowerCase('da')})`];
    }
    case 'rules-changed': {
      const part = Object.entries(ruling.parts).find(([code]) => code === about)?.[1];
      return part === undefined ? [] : [`(${part.toLocaleLowerCase('da')})`];
    }
    case 'register-changed': {
      const name = names.forums[about] ?? names.areas[about]?.name ?? about;
      return [`(${oneLine(name, NAME_SHOWN)})`];
    }
    case 'redacted':
    case 'quote-released':
    case 'round-started':
    case 'round-closed':
    case 'round-cancelled': {
      const kind = Object.entries(rounds.kinds).find(([code]) => code === more)?.[1];
      return kind === undefined ? [about] : [kind.toLocaleLowerCase('da')];
    }
    default:
      return [about];
  }
}
