// The status or the waiting somebody means by a word, in whichever language it is written.
import { WAITING_KINDS, type WaitingKind } from '../../../domain/digest/waiting.ts';
import { STATUSES, type Status } from '../../../domain/proposal/status.ts';
import { LANGUAGES } from '../../../domain/shared/language.ts';
import { catalogueOf } from '../../../i18n/catalogue.ts';

/** Shorter beginnings could mean too many things. */
const SHORTEST_BEGINNING = 4;

/** By code or label, or the beginning of one label; undefined when it is no status. */
export function statusNamed(words: string): Status | undefined {
  const wanted = words.trim().toLocaleLowerCase('da');
  const all = Object.keys(STATUSES).filter((name): name is Status => Object.hasOwn(STATUSES, name));
  const exact = all.find((status) => namesOf(status).includes(wanted));
  if (exact !== undefined || wanted.length < SHORTEST_BEGINNING) return exact;
  const beginning = all.filter((one) => namesOf(one).some((name) => name.startsWith(wanted)));
  return beginning.length === 1 ? beginning[0] : undefined;
}

/** What waits in this way, by the whole title of its list or a word for being late. */
export function waitingNamed(words: string): WaitingKind | undefined {
  const wanted = words.trim().toLocaleLowerCase('da');
  const said = LANGUAGES.map((language) => catalogueOf(language).lists);
  if (said.some(({ late }) => late.includes(wanted))) return 'overdue';
  return WAITING_KINDS.find((kind) =>
    said.some(({ waiting }) => waiting[kind].toLocaleLowerCase('da') === wanted),
  );
}

/** True for a word for the overview by extent. */
export function isTrafficLight(words: string): boolean {
  const wanted = words.trim().toLocaleLowerCase('da');
  return LANGUAGES.some((language) =>
    catalogueOf(language).lists.trafficLightWords.includes(wanted),
  );
}

function namesOf(status: Status): readonly string[] {
  const labels = LANGUAGES.map((language) => catalogueOf(language).proposal.statuses[status]);
  return [status, ...labels].map((name) => name.toLocaleLowerCase('da'));
}
