// A workshop as its host types it, read into a plan or into what is wrong with it.
import { type ProposalNo, readProposalNo } from '../proposal/number.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { cleanLine, cleanText } from '../shared/typed-text.ts';
import type { Station, WorkshopPlan } from './workshop.ts';

/** Most stations of a workshop, and most characters of a name. */
export const STATIONS_MAX = 8;
export const NAME_MAX = 120;
/** What can be chosen. */
export const SLOTS = [1, 2, 3, 4, 5, 6] as const;
export const SLOT_MINUTES = [5, 10, 15, 20, 25, 30, 45, 60] as const;
export const VOTES_EACH = [1, 2, 3, 4, 5] as const;

/** As the card sends it; an empty text where nothing was typed or chosen. */
export interface TypedWorkshop {
  readonly title: string;
  /** One a line: a title, and whoever answers for it after a dash; numbers of proposals anywhere. */
  readonly stations: string;
  readonly slots: string;
  readonly minutes: string;
  readonly tables: string;
  readonly names: string;
  readonly votes: string;
  readonly guests: string;
}

export type WorkshopFault =
  | { readonly field: 'title'; readonly kind: 'required' | 'too-long' }
  | { readonly field: 'stations'; readonly kind: 'required' | 'too-many' | 'too-long' | 'twice' };

/** The workshop as it is to be; stations that only name proposals have no title yet. */
export interface ReadWorkshop {
  readonly title: string;
  readonly guests: boolean;
  readonly plan: WorkshopPlan;
}

/** Every fault at once; what is chosen from a list and is not in it becomes the usual. */
export function readWorkshop(
  typed: TypedWorkshop,
  thisYear: number,
): Result<ReadWorkshop, readonly WorkshopFault[]> {
  const title = cleanLine(typed.title);
  const stations = readStations(typed.stations, thisYear);
  const faults: readonly WorkshopFault[] = [
    ...(title === '' ? [{ field: 'title', kind: 'required' } as const] : []),
    ...(title.length > NAME_MAX ? [{ field: 'title', kind: 'too-long' } as const] : []),
    ...stationFaults(stations),
  ];
  if (faults.length > 0) return refused(faults);
  return ok({
    title,
    guests: typed.guests === 'yes',
    plan: {
      stations,
      slots: chosen(SLOTS, typed.slots, 2),
      slotMinutes: chosen(SLOT_MINUTES, typed.minutes, 30),
      tables: typed.tables !== 'no',
      namesShown: typed.names === 'yes',
      votesEach: chosen(VOTES_EACH, typed.votes, 3),
    },
  });
}

/** The lines a form shows for stations that are there. */
export function stationLines(stations: readonly Station[]): string {
  return stations
    .map(({ title, owner, proposals }) =>
      [title, ...(owner === undefined ? [] : [`– ${owner}`]), ...proposals].join(' '),
    )
    .join('\n');
}

const NUMBERS = /\b\d{4}-\d{1,6}\b/g;
/** A dash between spaces, a bar, a semicolon or a tab: titles have hyphens of their own. */
const APART = /(?:^|\s)[–—-]\s|[|;\t]/u;

function readStations(typed: string, thisYear: number): readonly Station[] {
  return cleanText(typed)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line, at) => readStation(line, { id: `s${at + 1}`, thisYear }));
}

function readStation(
  line: string,
  { id, thisYear }: { readonly id: string; readonly thisYear: number },
): Station {
  const proposals: ProposalNo[] = [];
  for (const [text] of line.matchAll(NUMBERS)) {
    const no = readProposalNo(text, thisYear);
    if (no !== undefined && !proposals.includes(no)) proposals.push(no);
  }
  const words = line.replace(NUMBERS, ' ');
  const [title = '', ...rest] = words
    .split(APART)
    .map((part) => part.replace(/[\s,]+$/u, '').trim());
  const owner = rest.filter((part) => part !== '').join(' ');
  return { id, title, proposals, ...(owner !== '' && { owner }) };
}

function stationFaults(stations: readonly Station[]): readonly WorkshopFault[] {
  const fault = (kind: 'required' | 'too-many' | 'too-long' | 'twice') =>
    [{ field: 'stations', kind }] as const;
  if (stations.length === 0) return fault('required');
  if (stations.some(({ title, proposals }) => title === '' && proposals.length === 0)) {
    return fault('required');
  }
  if (stations.length > STATIONS_MAX) return fault('too-many');
  const titles = stations.map(({ title }) => title.toLowerCase()).filter((title) => title !== '');
  if (new Set(titles).size < titles.length) return fault('twice');
  return stations.some(({ title }) => title.length > NAME_MAX) ? fault('too-long') : [];
}

function chosen(known: readonly number[], typed: string, usual: number): number {
  return known.find((one) => String(one) === typed) ?? usual;
}
