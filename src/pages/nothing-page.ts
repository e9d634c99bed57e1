// What a person sees where an address leads nowhere, or no longer.
import type { Language } from '../domain/shared/language.ts';
import { catalogueOf } from '../i18n/catalogue.ts';
import { type Document, documentOf } from './document.ts';
import { htmlOf, node } from './markup.ts';
import { WALL_STYLE } from './wall-style.ts';

/** The same for what never was and what has ended: nobody learns which. */
export function nothingPage(language: Language): Document {
  const { nothing } = catalogueOf(language).wall;
  const main = node('main', {}, [
    node('h1', {}, nothing.title),
    node('p', { class: 'phase' }, nothing.text),
  ]);
  return documentOf({ language, title: nothing.title, style: WALL_STYLE, body: htmlOf(main) });
}
