// What is said of one proposal in a status beside its challenge: when, with whom, or why not.
import type { StatusLine } from '../../domain/paper/status-since.ts';
import type { PaperStock } from '../../domain/paper/stock.ts';
import type { Language } from '../../domain/shared/language.ts';
import { firstSentence } from '../../domain/shared/plain-text.ts';
import { dayOf } from '../../domain/shared/time.ts';
import { catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';
import { holderText } from '../said/holder-text.ts';
import { horizonText } from '../said/horizon-text.ts';
import { stateText } from '../said/state-text.ts';

/** In characters: a cell is a few lines. */
const REASON_MAX = 240;

export function statusDetail(line: StatusLine, stock: PaperStock, language: Language): string {
  const { status: words } = catalogueOf(language).papers;
  const { proposal, group, lateSince = '' } = line;
  switch (group) {
    case 'done':
      return dateText(language, doneOn(line));
    case 'late':
      return dateText(language, lateSince);
    case 'under-way':
    case 'planned': {
      const horizon = horizonOf(line);
      return horizon === undefined ? words.list.noTime : horizonText(horizon, language);
    }
    case 'forum':
    case 'waiting':
      return holderText(proposal.holder, stock, language);
    case 'answered':
      return stateText(proposal, language);
    case 'not-carried-out':
      return proposal.decision?.closed ? '' : firstSentence(proposal.reason ?? '', REASON_MAX);
  }
}

/** What is done about it, as the initiatives are called now, else as the answer said. */
export function doneAbout({ proposal, initiatives }: StatusLine): string {
  if (initiatives.length > 0) return initiatives.map(({ title }) => title).join('\n');
  return proposal.decision?.parts?.initiative ?? '';
}

/** The day the last of it was done; without an initiative, the day it was answered. */
export function doneOn({ proposal, initiatives }: StatusLine): string {
  const days = initiatives.flatMap(({ state, doneAt }) =>
    state === 'done' && doneAt !== undefined ? dayOf(doneAt) : [],
  );
  return days.toSorted().at(-1) ?? dayOf(proposal.decision?.publishedAt ?? proposal.changedAt);
}

function horizonOf({ proposal, initiatives }: StatusLine) {
  const open = initiatives.filter(({ doneAt }) => doneAt === undefined);
  const ends = open.flatMap(({ horizon }) => horizon ?? []);
  const [last] = ends.toSorted((one, other) => (one.until < other.until ? 1 : -1));
  return last ?? (open.length === 0 ? proposal.decision?.parts?.horizon : undefined);
}
