// What a person sees in the browser when they signed in for a file: that it comes, or why not.
import type { Language } from '../domain/shared/language.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import { type Document, documentOf } from './document.ts';
import { htmlOf, type Node, node } from './markup.ts';

/** Why there is no file for whoever came back from signing in. */
export type FileTrouble = 'notYours' | 'gone' | 'notSignedIn' | 'later';

/** What fetches the file once more: the form goes where this page came from. */
export interface FileReady {
  /** As it is saved. */
  readonly name: string;
  /** Where the form is sent, seen from the page: an address may have a path before ours. */
  readonly to: string;
  readonly fields: Readonly<Record<string, string>>;
}

const STYLE = `
:root{color-scheme:light}
*{box-sizing:border-box;margin:0;padding:0}
body{background:#f6f6fa;color:#1b1b26;font:1.125rem/1.5 "Segoe UI",system-ui,sans-serif}
main{max-width:36rem;margin:10vh auto 0;padding:1.5rem;display:grid;gap:1rem}
h1{font-size:1.75rem;line-height:1.2}
p{overflow-wrap:anywhere}
.soft{color:#4a4a5c}
button{font:inherit;font-weight:600;color:#fff;background:#3d3e8f;border:0;border-radius:.3rem;padding:.7rem 1.4rem;cursor:pointer}
button:focus-visible{outline:.2rem solid #1b1b26;outline-offset:.15rem}
`;

/** Fetches by itself; the button is for where that is kept back, and for once more. */
const SCRIPT = 'document.forms[0].submit();';

/** The page from which the file is fetched. */
export function fileReadyPage({ name, to, fields }: FileReady, language: Language): Document {
  const { ready } = catalogueOf(language).files;
  const hidden = Object.entries(fields).map(([field, value]) =>
    node('input', { type: 'hidden', name: field, value }),
  );
  const body = page(ready.title, [
    node('p', {}, ready.text(name)),
    node('form', { method: 'post', action: to }, [
      ...hidden,
      node('button', { type: 'submit' }, ready.fetch),
    ]),
    node('p', { class: 'soft' }, ready.after),
  ]);
  return documentOf({
    language,
    title: ready.title,
    style: STYLE,
    script: SCRIPT,
    posts: true,
    body,
  });
}

/** Says why, and what to do. */
export function fileTroublePage(why: FileTrouble, language: Language): Document {
  const { title, text } = catalogueOf(language).files[why];
  return documentOf({ language, title, style: STYLE, body: page(title, [node('p', {}, text)]) });
}

function page(title: string, rest: readonly Node[]): string {
  return htmlOf(node('main', {}, [node('h1', {}, title), ...rest]));
}
