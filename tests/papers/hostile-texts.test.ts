// Whatever people type is typed again in every file and page that leaves the house, and must stay a text in it.
import type { Cell } from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { PaperKind } from '../../src/domain/paper/papers.ts';
import type { PaperStock } from '../../src/domain/paper/stock.ts';
import { countRollout } from '../../src/domain/people/rollout.ts';
import { asId, type PersonId } from '../../src/domain/shared/ids.ts';
import { wallPage } from '../../src/pages/wall-page.ts';
import { writeAudit } from '../../src/papers/audit/write-audit.ts';
import { writePaper } from '../../src/papers/made/write-paper.ts';
import { writeOwnData } from '../../src/papers/own-data/write-own-data.ts';
import { writeResults } from '../../src/papers/results/write-results.ts';
import { writeRollout } from '../../src/papers/rollout/write-rollout.ts';
import { aReport } from '../cards/samples/results.ts';
import { aCase } from '../support/a-case.ts';
import { aCatalogue, DECIDED } from '../support/a-catalogue.ts';
import { aStatusStock } from '../support/a-status.ts';
import { aStock } from '../support/a-stock.ts';
import { aSurvey, SURVEY } from '../support/a-survey.ts';
import { aStation, aWall, aWorkshopWall } from '../support/a-wall.ts';
import { HOSTILE_TEXTS } from '../support/hostile-values.ts';
import { aLine, aList, opened } from './triage-list/lines.ts';

interface Out {
  readonly type: string;
  readonly bytes: Uint8Array;
}
type Exit = (text: string) => Promise<readonly Out[]>;

const AT = '2026-11-20T09:00:00.000Z';
const wanted = (kind: PaperKind, scope: PaperStock['wanted']['scope'] = {}) => ({
  wanted: { kind, scope },
});
const paper =
  (stock: PaperStock): Exit =>
  (text) =>
    writePaper(planted(stock, text), 'da', () => {});
const excel = async (bytes: Promise<Uint8Array>): Promise<readonly Out[]> => [
  { type: 'xlsx', bytes: await bytes },
];

/** Wherever words stand in it, and not codes, ids or days, the text stands instead. */
function planted<T>(value: T, text: string): T {
  return JSON.parse(JSON.stringify(value), (_, held: unknown) =>
    typeof held === 'string' && /\p{L} \p{L}/u.test(held) ? text : held,
  );
}

const EXITS: readonly (readonly [string, Exit])[] = [
  ['the catalogue', paper(aCatalogue(wanted('catalogue')))],
  ['the overview', paper(aCatalogue(wanted('overview')))],
  ['the counts', paper(aCatalogue(wanted('counts')))],
  ['the status', paper(aStatusStock())],
  ['the programme', paper(aStatusStock(wanted('programme', { year: 2027 })))],
  ['the yearly report', paper(aStatusStock(wanted('yearly', { since: '2026-11-01' })))],
  ['a case', paper(aCase({}))],
  ['the short version of a case', paper(aCase({}, wanted('med')))],
  ['a briefing', paper(aCase({}, wanted('briefing')))],
  ['a survey', paper(aStock({ ...wanted('survey', { round: SURVEY }), report: aSurvey() }))],
  [
    'the package for the journal',
    paper(aStock({ ...wanted('journal', { proposal: DECIDED.no }), proposals: [DECIDED] })),
  ],
  [
    'results',
    (text) => {
      const typed = { long: () => text, name: text };
      const texts = { q3: [{ id: 't1', text, themes: ['area:it'], released: true }] };
      return excel(writeResults({ report: aReport(typed), texts }, 'da'));
    },
  ],
  [
    'the list',
    (text) => {
      const typed = { ...aLine('2026-1').typed, note: text };
      const line = { title: text, text, unit: text, proposer: text, typed, from: text };
      return excel(
        aList([aLine('2026-1', { ...line, external: text })]).then(({ bytes }) => bytes),
      );
    },
  ],
  [
    'the audit log',
    (text) => {
      const by = asId<PersonId>('ole');
      const entry = { what: 'assessed', at: AT, by, byName: text, operation: 'x' } as const;
      return excel(writeAudit([{ ...entry, about: text }], 'da'));
    },
  ],
  [
    'who has the app',
    (text) => {
      const who = { name: text, mail: text, unit: text, department: text } as const;
      const lines = [{ ...who, as: 'leader', group: 'with' }] as const;
      return excel(writeRollout({ lines, sums: countRollout(lines) }, 'da'));
    },
  ],
  [
    "somebody's own data",
    async (text) => {
      const parts = [{ where: text, what: { name: text, [text]: [text] } }];
      const rows = [{ kind: 'draft', parts }] as const;
      return [{ type: 'zip', bytes: writeOwnData({ name: text, madeAt: AT, rows }, 'da') }];
    },
  ],
  [
    'a wall',
    async (text) => {
      const station = aStation({ title: text });
      const workshop = aWorkshopWall({ stations: [station] });
      const round = { kind: 'workshop', title: text, code: '4821' } as const;
      const { body } = await wallPage(aWall({ round, workshop }), { language: 'da', appId: 'x' });
      return [{ type: 'html', bytes: Buffer.from(body) }];
    },
  ],
];

/** Every file in it, those in packages too. */
function unpacked({ type, bytes }: Out): readonly Out[] {
  if (type === 'html' || type === 'json' || type === 'txt') return [{ type, bytes }];
  if (type === 'xlsx' || type === 'docx') return [{ type, bytes }];
  return Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    unpacked({ type: name.split('.').at(-1) ?? '', bytes: part }),
  );
}

const partsOf = (bytes: Uint8Array): readonly string[] =>
  Object.entries(unzipSync(bytes)).flatMap(([name, part]) =>
    /\.(xml|rels)$/.test(name) ? [strFromU8(part)] : [],
  );

/** What no XML may hold: its readers refuse the whole file, or take a text for a part of it. */
const NO_XML =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: just those are looked for.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|<script|<img|&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;

async function faultsIn({ type, bytes }: Out): Promise<readonly string[]> {
  if (type === 'xlsx' || type === 'docx') {
    const xml = partsOf(bytes).flatMap((part) => NO_XML.exec(part)?.[0] ?? []);
    return [...xml, ...(type === 'xlsx' ? await formulasIn(bytes) : fieldsIn(bytes))];
  }
  const text = strFromU8(bytes);
  if (type === 'json') return JSON.parse(text) === null ? ['no data'] : [];
  if (type !== 'html') return [];
  const alive = /<script>alert|<img src=x|<[^>]*(?:onerror|javascript:)|<at>/.exec(text);
  return alive === null ? [] : [alive[0]];
}

async function formulasIn(bytes: Uint8Array): Promise<readonly string[]> {
  const found: string[] = [];
  for (const sheet of (await opened(bytes)).worksheets) {
    sheet.eachRow((row) => row.eachCell((cell) => found.push(...cellFaults(cell))));
  }
  return found;
}

/** A text that is edited would become a formula in a cell that is not one of text. */
function cellFaults({ address, formula = '', hyperlink, value, numFmt }: Cell): readonly string[] {
  const loose = typeof value === 'string' && /^[=+\-@\t]/.test(value) && numFmt !== '@';
  const own = formula === '' || (/SUM|COUNT|SUBTOTAL/.test(formula) && !formula.includes('cmd'));
  return [
    ...(own ? [] : [formula]),
    ...(loose ? [`${address} is ${numFmt}`] : []),
    ...(hyperlink === undefined ? [] : [hyperlink]),
  ];
}

/** Fields of Word are run when a document is opened or printed. */
function fieldsIn(bytes: Uint8Array): readonly string[] {
  return partsOf(bytes).flatMap((part) =>
    [...part.matchAll(/<w:instrText[^>]*>([^<]*)</g)].flatMap(([, field = '']) =>
      /cmd|DATE\(|SUM\(|script/.test(field) ? [field] : [],
    ),
  );
}

describe.each(EXITS)('%s', (_, exit) => {
  it('holds what is typed', async () => {
    const files = (await exit('Ordet zqx')).flatMap(unpacked);
    const held = files.flatMap(({ type, bytes }) =>
      type === 'xlsx' || type === 'docx' ? partsOf(bytes) : [strFromU8(bytes)],
    );

    expect(held.join('')).toContain('zqx');
  });

  // Named as JSON has it: control characters in a name would reach the terminal.
  it.each(HOSTILE_TEXTS.map((text) => [JSON.stringify(text.slice(0, 30)), text]))(
    'keeps a text: %s',
    async (_, text) => {
      const files = (await exit(text)).flatMap(unpacked);

      expect(files.length).toBeGreaterThan(0);
      for (const file of files) expect(await faultsIn(file)).toEqual([]);
    },
  );
});
