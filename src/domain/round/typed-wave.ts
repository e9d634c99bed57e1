// A wave as it was typed on its form: what is wrong with it, or what it is to be.
import { PRIVACIES, type Privacy } from '../questions/result-rules.ts';
import { ok, type Result, refused } from '../shared/result.ts';
import { slugOf } from '../shared/slug.ts';
import { isDay } from '../shared/time.ts';
import { cleanLine } from '../shared/typed-text.ts';
import type { RoundKind } from './round.ts';
import { MOST_REMINDERS } from './wave.ts';

/** In characters. */
export const WAVE_NAME_MAX = 100;
export const WAVE_LABEL_MAX = 20;

/** Whoever is asked is found by their posts, typed as mails, or read from a file: `list.<id>`. */
export type AudienceWay = 'posts' | 'mails' | `list.${string}`;

/** As typed: kept and shown again when it cannot be used. */
export interface TypedWave {
  readonly set: string;
  readonly name: string;
  readonly label: string;
  readonly privacy: string;
  readonly way: string;
  readonly from: string;
  readonly until: string;
  readonly reminders: string;
}

export type WaveFault =
  | 'set'
  | 'name'
  | 'label'
  | 'privacy'
  | 'way'
  | 'from'
  | 'until'
  | 'reminders'
  /** The set cannot be asked anonymously: it is too long, or asks where people work. */
  | 'not-anonymous';

export interface PlannedWave {
  readonly set: string;
  readonly kind: Extract<RoundKind, 'survey' | 'collection'>;
  readonly title: string;
  readonly series: string;
  readonly label: string;
  readonly privacy: Privacy;
  readonly way: AudienceWay;
  readonly from: string;
  readonly until: string;
  readonly reminders: number;
}

/** The set whose answers become proposals. */
export const COLLECTION = 'forslag';

/** Checked against the sets and lists there are, and against today. */
export function readWave(
  typed: TypedWave,
  known: {
    readonly sets: readonly string[];
    readonly lists: readonly string[];
    readonly today: string;
  },
): Result<PlannedWave, readonly WaveFault[]> {
  const name = cleanLine(typed.name).trim();
  const label = cleanLine(typed.label).trim();
  const privacy = PRIVACIES.find((one) => one === typed.privacy);
  const way = wayIn(typed.way, known.lists);
  const { from, until, set, reminders: count } = typed;
  const faults: readonly (WaveFault | false)[] = [
    !known.sets.includes(set) && 'set',
    !isFilled(name, WAVE_NAME_MAX) && 'name',
    !isFilled(label, WAVE_LABEL_MAX) && 'label',
    privacy === undefined && 'privacy',
    way === undefined && 'way',
    ...dayFaults(typed, known.today),
    !COUNTS.includes(count) && 'reminders',
  ];
  const wrong = faults.filter((one) => one !== false);
  if (wrong.length > 0 || privacy === undefined || way === undefined) return refused(wrong);
  const collection = set === COLLECTION;
  return ok({
    ...{ set, label, way, from, until },
    reminders: Number(count),
    kind: collection ? 'collection' : 'survey',
    title: titleOf(name, label),
    series: slugOf(nameOf(name, label)),
    privacy: collection ? 'confidential' : privacy,
  });
}

const COUNTS: readonly string[] = Array.from({ length: MOST_REMINDERS + 1 }, (_, count) =>
  String(count),
);

function isFilled(text: string, max: number): boolean {
  return text !== '' && text.length <= max;
}

function dayFaults({ from, until }: TypedWave, today: string): readonly (WaveFault | false)[] {
  return [(!isDay(from) || from < today) && 'from', (!isDay(until) || until <= from) && 'until'];
}

/** The name with what tells it from the others, unless that stands there already. */
export function titleOf(name: string, label: string): string {
  return name.toLocaleLowerCase('da').endsWith(label.toLocaleLowerCase('da'))
    ? name
    : `${name} ${label}`;
}

/** The name without what tells it from the others. */
export function nameOf(title: string, label: string): string {
  const cut = title.slice(0, title.length - label.length).trim();
  return cut !== '' && title.endsWith(label) ? cut : title;
}

/** The next label of a series: a year goes up by one. */
export function nextLabel(label: string): string {
  return label.replace(/\d{4}(?!.*\d{4})/u, (year) => String(Number(year) + 1));
}

function wayIn(way: string, lists: readonly string[]): AudienceWay | undefined {
  if (way === 'posts' || way === 'mails') return way;
  const id = lists.find((one) => way === `list.${one}`);
  return id === undefined ? undefined : `list.${id}`;
}
