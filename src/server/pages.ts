// Paths a browser is sent to: a page for a wall, its figures, and a file.
import type { Request, Response, Server } from 'restify';
import { refusal, sendAnswer } from './answer.ts';
import { type Detour, type Page, sendDetour, sendPage } from './page.ts';
import { addSignIn, type SignInDeps } from './sign-in.ts';
import { addressOf, countVisits, WAIT_SECONDS } from './visits.ts';

export interface PageDeps {
  /** The page for a wall, for people; undefined when the secret leads nowhere. */
  readonly wall: (secret: string, language: string | undefined) => Promise<Page | undefined>;
  /** What stands on it now, for the page itself. */
  readonly wallNow: (secret: string, language: string | undefined) => Promise<Page | undefined>;
  /** The file; where one must sign in for it, the way there. */
  readonly file: (
    secret: string,
    language: string | undefined,
  ) => Promise<Page | Detour | undefined>;
  /** Where whoever signed in comes back to; nobody does when left out. */
  readonly signIn?: SignInDeps;
  /** What a person sees where there is nothing (any more). */
  readonly nothing: (language: string | undefined) => Page;
  readonly failed: (error: unknown) => void;
}

type Find = PageDeps['file'];

/** Adds the paths. A cookie is kept between leaving for a sign-in and coming back, and no other. */
export function addPages(server: Server, deps: PageDeps): void {
  const admit = countVisits();
  const at = (path: string, find: Find, nothing: PageDeps['nothing'] | undefined) =>
    server.get(path, async (req: Request, res: Response) => {
      if (!admit(addressOf(req), performance.now())) {
        res.setHeader('Retry-After', WAIT_SECONDS);
        sendAnswer(res, refusal(429));
        return;
      }
      try {
        const language = new URLSearchParams(req.getQuery()).get('lang') ?? undefined;
        const page = await find(String(req.params.secret), language);
        const shown = page ?? (nothing && { ...nothing(language), status: 404 });
        if (shown === undefined) sendAnswer(res, refusal(404));
        else if ('to' in shown) sendDetour(res, shown);
        else sendPage(req, res, shown);
      } catch (error) {
        deps.failed(error);
        sendAnswer(res, refusal(500));
      }
    });
  at('/wall/:secret', deps.wall, deps.nothing);
  at('/wall/:secret/now', deps.wallNow, undefined);
  at('/file/:secret', deps.file, deps.nothing);
  if (deps.signIn !== undefined) addSignIn(server, { ...deps.signIn, admit, failed: deps.failed });
}
