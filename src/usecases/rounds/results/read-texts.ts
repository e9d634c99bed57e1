// What people wrote to one question, for those who work with the answers; and letting a text be quoted.
import type { ItemReport, Release, ResultText, Theme } from '../../../domain/results/report.ts';
import { themeKey } from '../../../domain/results/report.ts';
import type { PersonId, RoundId } from '../../../domain/shared/ids.ts';
import { ok, type Result, refused } from '../../../domain/shared/result.ts';
import { isoOf } from '../../../domain/shared/time.ts';
import type { ChannelCaller } from '../../channel-access.ts';
import type { RoundDeps } from '../round-deps.ts';
import { type ResultProblem, type SeenResults, seeResults } from './result-sight.ts';
import { sayResultsAnew } from './say-results-anew.ts';

export interface TextsAt {
  readonly round: RoundId;
  readonly item: string;
  /** Key of a theme; all texts without. */
  readonly theme?: string;
  readonly page: number;
}

export interface SeenTexts extends SeenResults {
  readonly item: ItemReport;
  readonly theme?: Theme;
  readonly shown: readonly (ResultText & { readonly release?: Release })[];
  /** Names of those who wrote in a named round, or released. */
  readonly names: ReadonlyMap<PersonId, string>;
  readonly page: number;
  readonly pages: number;
}

/** Each with a button of its own, and a card takes six. */
const A_PAGE = 3;

/** A page of texts; refused to whoever lacks the right, wherever they stand. */
export async function readTexts(
  deps: RoundDeps,
  caller: ChannelCaller,
  { round: id, item: itemId, theme: key, page: wanted }: TextsAt,
): Promise<Result<SeenTexts, ResultProblem>> {
  const seen = await seeResults(deps, caller, { id, team: true });
  if (!seen.ok) return seen;
  const item = seen.value.report.items.find((one) => one.id === itemId);
  if (item === undefined) return refused({ kind: 'gone' });
  const all = await seen.value.texts(itemId);
  const texts = key === undefined ? all : all.filter(({ themes }) => themes.includes(key));
  const pages = Math.max(1, Math.ceil(texts.length / A_PAGE));
  const page = Math.min(wanted, pages - 1);
  const releases = await deps.results.releases({ tenant: caller.tenant, round: id });
  const shown = texts.slice(page * A_PAGE, (page + 1) * A_PAGE).map((one) => {
    const release = releases.find(({ item: of, text }) => of === itemId && text === one.id);
    return { ...one, ...(release && { release }) };
  });
  const people = shown.flatMap(({ by, release }) => [by, release?.by]);
  const names = await namesOf(
    deps,
    caller,
    people.filter((one) => one !== undefined),
  );
  const theme = themeOf(item, key);
  return ok({ ...seen.value, item, ...(theme && { theme }), shown, names, page, pages });
}

/**
 * Lets a text be quoted outside the team: kept with who did and when, the first one for good, and from
 * then on shown on the card with the results. Pressed again, the same is finished.
 */
export async function releaseText(
  deps: RoundDeps,
  caller: ChannelCaller,
  { round: id, item, text }: Pick<TextsAt, 'round' | 'item'> & { readonly text: string },
): Promise<Result<undefined, ResultProblem>> {
  const seen = await seeResults(deps, caller, { id, team: true });
  if (!seen.ok) return seen;
  const there = (await seen.value.texts(item)).some((one) => one.id === text);
  // A text of a round that still runs may be changed, and would be another one under its id.
  if (!there || seen.value.live) return refused({ kind: 'gone' });
  const at = { tenant: caller.tenant, round: id };
  const known = (await deps.results.releases(at)).find(
    (one) => one.item === item && one.text === text,
  );
  const now = isoOf(deps.clock.now());
  const release = known ?? { item, text, by: caller.person, at: now };
  await noteRelease(deps, seen.value, release);
  await deps.results.saveRelease(at, release);
  await sayResultsAnew(deps, { tenant: caller.tenant, id });
  return ok(undefined);
}

async function noteRelease(
  { audit, log }: Pick<RoundDeps, 'audit' | 'log'>,
  { round: { tenant, id, kind } }: SeenResults,
  { item, text, at, by }: Release,
): Promise<void> {
  const operation = `quote-${id}-${item}-${text}`;
  await audit.note(tenant, [{ what: 'quote-released', at, by, operation, about: id, more: kind }]);
  log.info('quote-released', { round: id, by });
}

function themeOf({ overall: { cell } }: ItemReport, key: string | undefined): Theme | undefined {
  if (key === undefined || cell.seen !== 'shown' || cell.figures.kind !== 'text') return undefined;
  return cell.figures.themes.find((theme) => themeKey(theme) === key);
}

async function namesOf(
  { people }: Pick<RoundDeps, 'people'>,
  { tenant }: ChannelCaller,
  wanted: readonly PersonId[],
): Promise<ReadonlyMap<PersonId, string>> {
  const found = await Promise.all(
    [...new Set(wanted)].map(async (id) => [id, await people.byId(tenant, id)] as const),
  );
  return new Map(found.flatMap(([id, one]) => (one === undefined ? [] : [[id, one.value.name]])));
}
