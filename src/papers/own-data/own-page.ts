// The page on which somebody reads what is stored about them; nothing in it comes alive.
import type { KeptKind } from '../../domain/people/kept.ts';
import type { OwnPart } from '../../domain/people/own-parts.ts';
import type { Language } from '../../domain/shared/language.ts';
import { localParts } from '../../domain/shared/time.ts';
import { type Catalogue, catalogueOf } from '../../i18n/catalogue.ts';
import { dateText } from '../../i18n/dates.ts';

export interface OwnDataPaper {
  readonly rows: readonly { readonly kind: KeptKind; readonly parts: readonly OwnPart[] }[];
  readonly name: string;
  /** ISO instant. */
  readonly madeAt: string;
}

type Words = Catalogue['own']['page'];

interface Said {
  readonly words: Words;
  readonly language: Language;
}

/** How the program keeps its own affairs in order: in the other file alone. */
const TECHNICAL: readonly string[] = [
  'set',
  'page',
  'revision',
  'notCpr',
  'lastPress',
  'seq',
  'serviceUrl',
  'operation',
];
const INSTANT = /^20\d{2}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z$/;

const STYLE =
  'body{font:16px/1.5 system-ui,sans-serif;max-width:48rem;margin:2rem auto;padding:0 1rem}' +
  'h2{margin-top:2rem}dl{border-top:1px solid #767676;padding-top:.5rem;margin:0 0 1rem}' +
  'dt{font-weight:600}dd{margin:0 0 .5rem;overflow-wrap:anywhere;white-space:pre-wrap}';

/** The whole document: no script, no address, nothing to be fetched. */
export function ownPage({ rows, name, madeAt }: OwnDataPaper, language: Language): string {
  const words = catalogueOf(language).own.page;
  const title = escaped(words.title(name));
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
    '<meta name="viewport" content="width=device-width,initial-scale=1">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    `<title>${title}</title><style>${STYLE}</style></head><body><main><h1>${title}</h1>`,
    `<p>${escaped(words.made(momentOf(madeAt, { words, language })))}. ${escaped(words.lead)}</p>`,
    ...sections(rows, { words, language }),
    `<h2>${escaped(words.notHereHeading)}</h2><ul>`,
    ...words.notHere.map((line) => `<li>${escaped(line)}</li>`),
    '</ul></main></body></html>\n',
  ].join('\n');
}

function sections(rows: OwnDataPaper['rows'], { words, language }: Said): readonly string[] {
  if (rows.length === 0) return [`<p>${escaped(words.none)}</p>`];
  const byName = new Map<string, OwnPart[]>();
  // Who they are comes first.
  const person = rows.filter(({ kind }) => kind === 'person');
  for (const { kind, parts } of [...person, ...rows.filter((row) => !person.includes(row))]) {
    const name = nameOf(kind, words);
    byName.set(name, [...(byName.get(name) ?? []), ...parts]);
  }
  return [...byName].map(([name, parts]) => {
    const shown = parts.map(({ where, what }) =>
      fields(where === '' ? what : { where: fieldName(where, words), ...what }, {
        words,
        language,
      }),
    );
    return `<h2>${escaped(name)}</h2>\n${shown.join('\n')}`;
  });
}

function nameOf(kind: KeptKind, { kinds }: Words): string {
  return Object.entries(kinds).find(([code]) => code === kind)?.[1] ?? kind;
}

/** As it is stored where we have no word for it: names of fields may be anything. */
function fieldName(name: string, { fields: words }: Words): string {
  return (Object.hasOwn(words, name) ? words[name] : undefined) ?? name;
}

function fields(what: OwnPart['what'], said: Said): string {
  const rows = shownOf(what).map(([name, value]) => {
    const label = fieldName(name, said.words);
    return `<dt>${escaped(label)}</dt><dd>${escaped(valueText(value, said))}</dd>`;
  });
  return `<dl>${rows.join('')}</dl>`;
}

function shownOf(value: object): readonly (readonly [string, unknown])[] {
  return Object.entries(value).filter(([name]) => !TECHNICAL.includes(name));
}

/** A line for each of several, and for each field within. */
function valueText(value: unknown, said: Said): string {
  if (typeof value === 'string') return INSTANT.test(value) ? momentOf(value, said) : value;
  if (Array.isArray(value)) return value.map((one) => valueText(one, said)).join('\n');
  if (typeof value !== 'object' || value === null) return String(value);
  return shownOf(value)
    .map(([name, one]) => `${fieldName(name, said.words)}: ${valueText(one, said)}`)
    .join('\n');
}

function momentOf(instant: string, { language }: Said): string {
  const { day, time } = localParts(instant);
  return `${dateText(language, day)} ${time}`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
