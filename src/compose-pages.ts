// The wiring of what a browser is sent to: the page for a wall, and files people asked for.
import { type FilesDeps, filesOf } from './compose-files.ts';
import type { Config } from './config/config.ts';
import { isLanguage, type Language } from './domain/shared/language.ts';
import { nothingPage } from './pages/nothing-page.ts';
import { wallNow, wallPage } from './pages/wall-page.ts';
import type { PageDeps } from './server/pages.ts';
import type { CountDeps } from './usecases/rounds/results/result-deps.ts';
import { makeLookAtWall, type WallDeps } from './usecases/rounds/wall/look-at-wall.ts';
import { shownResults } from './usecases/rounds/wall/shown-results.ts';
import { asWorkshop, type WorkshopDeps } from './usecases/rounds/workshop/workshop-deps.ts';
import { workshopWall } from './usecases/rounds/workshop/workshop-wall.ts';

export type PagesDeps = Omit<WallDeps, 'workshop' | 'results'> &
  FilesDeps &
  CountDeps &
  Pick<WorkshopDeps, 'workshops'>;

/** Where a browser reaches the service; in local mode it is this machine, once it listens. */
export interface PublicUrl {
  readonly publicUrl: () => string | undefined;
  /** Told of the port. */
  readonly listening: (port: number) => number;
}

/** As the settings say; undefined when they do not. */
export function publicUrlOf({ publicUrl, local, host }: Config): PublicUrl {
  let address = publicUrl;
  return {
    publicUrl: () => address,
    listening: (port) => {
      const name = host.includes(':') ? `[${host}]` : host;
      if (local) address ??= `http://${name}:${port}`;
      return port;
    },
  };
}

/** The functions the server is handed. */
export function pagesOf(config: Config, deps: PagesDeps): Omit<PageDeps, 'failed'> {
  const look = makeLookAtWall({
    ...deps,
    workshop: async (round) => {
      const workshop = asWorkshop(round);
      return workshop && workshopWall(deps, workshop);
    },
    results: (round, language) => shownResults(deps, round, language),
  });
  const appId = config.bot?.appId;
  return {
    wall: async (secret, asked) => {
      const language = languageOf(asked);
      const wall = await look(secret, language);
      return wall && wallPage(wall, { language, appId });
    },
    wallNow: async (secret, asked) => {
      const language = languageOf(asked);
      const wall = await look(secret, language);
      return wall && wallNow(wall, { language, appId });
    },
    ...filesOf(config, deps),
    nothing: (asked) => nothingPage(languageOf(asked)),
  };
}

/** Danish unless another one is asked for. */
function languageOf(asked: string | undefined): Language {
  return asked !== undefined && isLanguage(asked) ? asked : 'da';
}
