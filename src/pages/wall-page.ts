// The page a host shows on a wall: as a whole document, and as the tree its script draws.
import type { Wall } from '../domain/round/wall.ts';
import type { Language } from '../domain/shared/language.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import { type Document, documentOf } from './document.ts';
import { escaped, htmlOf, type Node, node } from './markup.ts';
import { wallHeader } from './wall-header.ts';
import { wallJoin } from './wall-join.ts';
import { wallResults } from './wall-results.ts';
import { WALL_SCRIPT } from './wall-script.ts';
import { wallStations } from './wall-stations.ts';
import { WALL_STYLE } from './wall-style.ts';

export interface WallShown {
  readonly language: Language;
  /** The bot's application, to which the code leads; none in local mode. */
  readonly appId: string | undefined;
}

const REFRESH_SECONDS = 5;

/** The document: whole as it is, and kept up to date by its script or by asking anew. */
export async function wallPage(wall: Wall, shown: WallShown): Promise<Document> {
  const { wall: words } = catalogueOf(shown.language);
  const trouble = `<p id="trouble" role="alert" hidden data-lost="${escaped(words.lost)}" data-over="${escaped(words.over)}"></p>`;
  return documentOf({
    language: shown.language,
    title: wall.round.title,
    style: WALL_STYLE,
    script: WALL_SCRIPT,
    refresh: REFRESH_SECONDS,
    body: `${htmlOf(await wallTree(wall, shown))}${trouble}`,
  });
}

/** What stands on it now, for its script. */
export async function wallNow(wall: Wall, shown: WallShown): Promise<Document> {
  return {
    type: 'application/json; charset=utf-8',
    policy: "default-src 'none'; frame-ancestors 'none'",
    body: JSON.stringify(await wallTree(wall, shown)),
  };
}

async function wallTree(wall: Wall, { language, appId }: WallShown): Promise<Node> {
  const { wall: words } = catalogueOf(language);
  const join = await wallJoin(wall, words, appId);
  const { workshop } = wall;
  // Before it begins, the stations have nothing to tell; how to take part has.
  const stations =
    workshop === undefined || (workshop.phase === 'join' && join !== undefined)
      ? undefined
      : wallStations(workshop, words);
  const inside = stations ?? wallResults(wall.results, language);
  const look = join === undefined ? 'plain' : inside === undefined ? 'only-join' : 'with-join';
  return node('main', { class: look }, [wallHeader(wall, language), inside, join]);
}
