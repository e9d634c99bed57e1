// Paths a browser is sent to: a page for a wall, its figures, and a file. Who knows the secret may see it.
import { createHash } from 'node:crypto';
import type { Request, Response, Server } from 'restify';
import { refusal, sendAnswer } from './answer.ts';
import { countVisits } from './visits.ts';

export interface Page {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What the page may load and where it may ask; nothing at all when left out. */
  readonly policy?: string;
  /** The name a browser saves it under; shown when left out. */
  readonly saveAs?: string;
}

export interface PageDeps {
  /** The page for a wall, for people; undefined when the secret leads nowhere. */
  readonly wall: (secret: string, language: string | undefined) => Promise<Page | undefined>;
  /** What stands on it now, for the page itself. */
  readonly wallNow: (secret: string, language: string | undefined) => Promise<Page | undefined>;
  readonly file: (secret: string, language: string | undefined) => Promise<Page | undefined>;
  /** What a person sees where there is nothing (any more). */
  readonly nothing: (language: string | undefined) => Page;
  readonly failed: (error: unknown) => void;
}

/** Keeps a page out of caches, search engines, frames and other sites' hands. */
const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=()',
} as const;
const NOTHING_ALLOWED = "default-src 'none'; frame-ancestors 'none'";
const WAIT_SECONDS = '10';

type Find = PageDeps['wall'];

/** Adds the paths. None of them sets or reads a cookie. */
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
        if (page !== undefined) sendPage(req, res, { page, status: 200 });
        else if (nothing === undefined) sendAnswer(res, refusal(404));
        else sendPage(req, res, { page: nothing(language), status: 404 });
      } catch (error) {
        deps.failed(error);
        sendAnswer(res, refusal(500));
      }
    });
  at('/wall/:secret', deps.wall, deps.nothing);
  at('/wall/:secret/now', deps.wallNow, undefined);
  at('/file/:secret', deps.file, deps.nothing);
}

function sendPage(
  req: Request,
  res: Response,
  { page, status }: { readonly page: Page; readonly status: number },
): void {
  const { type, body, policy = NOTHING_ALLOWED, saveAs } = page;
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`;
  const headers = {
    ...HEADERS,
    ETag: tag,
    'Content-Type': type,
    'Content-Security-Policy': policy,
    ...(saveAs !== undefined && { 'Content-Disposition': disposition(saveAs) }),
  };
  const same = status === 200 && saveAs === undefined && req.headers['if-none-match'] === tag;
  if (same) res.sendRaw(304, '', headers);
  else res.sendRaw(status, typeof body === 'string' ? body : Buffer.from(body), headers);
}

/** RFC 6266: the name as it is, and one in plain letters for whoever cannot read it. */
function disposition(name: string): string {
  const plain = name.replace(/[^A-Za-z0-9. _-]/g, '_');
  const whole = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}

/**
 * The address that the last machine before us wrote down: what came before it a client may have made
 * up. Without one it is the address of the connection.
 */
function addressOf({ headers, socket }: Request): string {
  const forwarded = headers['x-forwarded-for'];
  const last =
    String(forwarded ?? '')
      .split(',')
      .at(-1)
      ?.trim() ?? '';
  return last === '' ? (socket.remoteAddress ?? '') : last.slice(0, 60);
}
