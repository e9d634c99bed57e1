// Sends a page to a browser, so that nobody else keeps, frames, finds or guesses at it.
import { createHash } from 'node:crypto';
import type { Request, Response } from 'restify';

export interface Page {
  readonly type: string;
  readonly body: string | Uint8Array;
  /** What the page may load and where it may ask; nothing at all when left out. */
  readonly policy?: string;
  /** The name a browser saves it under; shown when left out. */
  readonly saveAs?: string;
  /** 200 when left out. */
  readonly status?: number;
}

/** Where a browser is sent on to, with a cookie it is to keep. */
export interface Detour {
  readonly to: string;
  readonly cookie: string;
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

/** The page with its headers; 304 where the browser has it already. */
export function sendPage(
  req: Request,
  res: Response,
  { type, body, policy = NOTHING_ALLOWED, saveAs, status = 200 }: Page,
): void {
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

/** Sends the browser on. */
export function sendDetour(res: Response, { to, cookie }: Detour): void {
  res.sendRaw(302, '', { ...HEADERS, Location: to, 'Set-Cookie': cookie });
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
