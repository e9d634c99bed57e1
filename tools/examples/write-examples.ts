// Makes the example papers: the same ones each time, from Bakkekøbing a year after its pilot.
import type { PaperWanted } from '../../src/domain/paper/wanted.ts';
import { proposalNo } from '../../src/domain/proposal/number.ts';
import { asId, type RoundId } from '../../src/domain/shared/ids.ts';
import { writePaper } from '../../src/papers/made/write-paper.ts';
import { openWords } from '../../src/text/suggestions/open-words.ts';
import { makeSuggest } from '../../src/text/suggestions/suggest.ts';
import { gatherStock } from '../../src/usecases/papers/gather-stock.ts';
import type { StockDeps } from '../../src/usecases/papers/paper-deps.ts';
import { makeProjection } from '../../src/usecases/projection.ts';
import { loadSurveys } from './example-surveys.ts';
import { loadThemes } from './example-themes.ts';
import { loadWorkshop } from './example-workshop.ts';
import { EXAMPLE_TENANT, loadExample } from './load-example.ts';

const SURVEY = asId<RoundId>('leder-2027');
const WORKSHOP = asId<RoundId>('workshop-2027');
const CASE = { caseNumber: '85.11.06-P20-1-26', caseworker: 'Mette Friis' } as const;
const DECIDED = '2026-06-01';

/** What each file is: the name says which paper, and where its kind of paper is known from. */
export const EXAMPLE_FILES: Readonly<Record<string, PaperWanted>> = {
  'bilag-1-oversigt-med-trafiklys.docx': { kind: 'overview', scope: {} },
  'bilag-1-oversigt-med-trafiklys.xlsx': { kind: 'overview', scope: {} },
  'bilag-2-katalog.docx': { kind: 'catalogue', scope: {} },
  'bilag-2-katalog.xlsx': { kind: 'catalogue', scope: {} },
  'optaelling.xlsx': { kind: 'counts', scope: {} },
  'sag-om-pilotprojekt-ballerup.docx': {
    kind: 'case',
    scope: { forum: 'finance-committee' },
    case: {
      ...CASE,
      ...({ skeleton: 'ballerup', matter: 'discussion' } as const),
      title: 'Pilotprojekt om administrativ forenkling',
      annexes: ['overview', 'catalogue'],
      recommended: 'overview',
    },
  },
  'afrapportering-koebenhavn.docx': {
    kind: 'case',
    scope: { forum: 'finance-committee' },
    case: {
      ...CASE,
      ...({ skeleton: 'copenhagen', matter: 'orientation' } as const),
      title: 'Afrapportering af tværgående administrative forenklinger',
    },
  },
  'status-efter-et-aar.docx': { kind: 'status', scope: { since: DECIDED } },
  'status-efter-et-aar.xlsx': { kind: 'status', scope: { since: DECIDED } },
  'sag-til-hoved-med.docx': { kind: 'med', scope: {} },
  'kort-orientering.docx': { kind: 'briefing', scope: {} },
  'arbejdsprogram-2027-koncernservice.docx': { kind: 'programme', scope: { year: 2027 } },
  'arbejdsprogram-2027-koncernservice.xlsx': { kind: 'programme', scope: { year: 2027 } },
  'sag-om-arbejdsprogram-2027-koncernservice.docx': {
    kind: 'programme-case',
    scope: { forum: 'finance-committee', year: 2027, round: SURVEY },
    case: {
      ...CASE,
      ...({ skeleton: 'copenhagen', matter: 'orientation', title: '' } as const),
      annexes: ['programme', 'survey'],
      recommended: 'programme',
    },
  },
  'bilag-lederundersoegelse-koncernservice.docx': { kind: 'survey', scope: { round: SURVEY } },
  'aarlig-praesentation.docx': { kind: 'yearly', scope: { since: DECIDED } },
  'input-til-budget-2028.docx': { kind: 'budget', scope: { year: 2028 } },
  'input-til-budget-2028.xlsx': { kind: 'budget', scope: { year: 2028 } },
  'plakat-fra-workshop.docx': { kind: 'poster', scope: { round: WORKSHOP } },
  'pakke-til-journalen.zip': { kind: 'journal', scope: { proposal: proposalNo(2026, 1) } },
};

/** By the name of the file. */
export async function writeExamples(
  wanted: readonly string[] = Object.keys(EXAMPLE_FILES),
): Promise<ReadonlyMap<string, Uint8Array>> {
  const example = await loadExample();
  const words = openWords({ file: undefined, log: { warn: () => {} }, now: Date.now });
  await loadThemes(example);
  await loadWorkshop(example);
  await loadSurveys(example, { suggest: makeSuggest(words.words) });
  const { stores, clock } = example;
  const deps: StockDeps = {
    ...stores,
    clock,
    projection: makeProjection({ proposals: stores.proposals, clock }),
    named: { municipality: 'Bakkekøbing Kommune', team: 'Forenklingsteamet' },
  };
  const files = new Map<string, Uint8Array>();
  for (const name of wanted) {
    const paper = EXAMPLE_FILES[name];
    if (paper === undefined) throw new Error(`there is no example ${name}`);
    const stock = await gatherStock(deps, EXAMPLE_TENANT, paper);
    const written = await writePaper(stock, 'da', () => {});
    const found = written.find(({ type }) => name.endsWith(`.${type}`));
    if (found === undefined) throw new Error(`${name} came without its file`);
    files.set(name, found.bytes);
  }
  return files;
}
