// A whole HTML document with its style and script in it, and the policy that lets in nothing else.
import { createHash } from 'node:crypto';
import type { Language } from '../domain/shared/language.ts';
import { escaped } from './markup.ts';

/** What a browser is handed, with what the page may do. */
export interface Document {
  readonly type: string;
  readonly body: string;
  readonly policy: string;
}

export interface DocumentPlan {
  readonly language: Language;
  readonly title: string;
  readonly style: string;
  readonly script?: string;
  /** Seconds after which a browser without scripts asks anew. */
  readonly refresh?: number;
  /** It has a form that is sent back to us. */
  readonly posts?: true;
  /** HTML, all text in it escaped. */
  readonly body: string;
}

const HTML = 'text/html; charset=utf-8';

/** The document. Style and script are known by their hashes, so no other can be slipped in. */
export function documentOf({
  language,
  title,
  style,
  script,
  refresh,
  posts,
  body,
}: DocumentPlan): Document {
  const again =
    refresh === undefined
      ? ''
      : `<noscript><meta http-equiv="refresh" content="${refresh}"></noscript>`;
  const run = script === undefined ? '' : `<script>${script}</script>`;
  return {
    type: HTML,
    policy: policyOf(style, script, posts),
    body: `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex,nofollow"><title>${escaped(title)}</title>${again}<style>${style}</style></head><body>${body}${run}</body></html>`,
  };
}

function policyOf(style: string, script: string | undefined, posts = false): string {
  const asks = script === undefined ? [] : [`script-src ${hashOf(script)}`, "connect-src 'self'"];
  return [
    "default-src 'none'",
    `style-src ${hashOf(style)}`,
    ...asks,
    "base-uri 'none'",
    `form-action ${posts ? "'self'" : "'none'"}`,
    "frame-ancestors 'none'",
  ].join('; ');
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
