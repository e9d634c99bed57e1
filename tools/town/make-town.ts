// `node tools/town/make-town.ts`: writes the register of Bakkekøbing as the Excel file it is loaded from.
import Excel from 'exceljs';
import { TOWN_AREAS } from './town-areas.ts';
import { TOWN_FORUMS, TOWN_GUIDANCE } from './town-forums.ts';
import { townMail } from './town-mail.ts';
import { TOWN_UNITS } from './town-units.ts';

const UNIT_HEADINGS = [
  ...['P-nummer', 'Navn', 'Type', 'Forvaltning', 'Leder', 'Leder mail'],
  ...['Stedfortræder', 'Stedfortræder mail', 'MED-kontakt', 'MED mail'],
];
const AREA_HEADINGS = [
  ...['Id', 'Navn', 'Navn (engelsk)', 'Procesansvarlig', 'Procesansvarlig mail'],
  ...['Stedfortræder', 'Stedfortræder mail', 'Forvaltning', 'Enhedstyper'],
];
const FORUM_HEADINGS = [
  ...['Id', 'Navn', 'Type', 'Områder', 'Beslutter', 'Beslutter mail'],
  ...['Sekretær', 'Sekretær mail', 'Møder'],
];
const GUIDANCE_HEADINGS = ['Titel', 'Link', 'Ord'];
const RULE_HEADINGS = ['Regel', 'Værdi', 'Engelsk', 'Id'];
/** One of each, to be changed. */
const RULES = [
  ['Frist for sortering', '10'],
  ['Frist for svar', '10'],
  ['Varsel før frist', '2'],
  ['Rykker efter frist', '3'],
  ['Høj værdi, lille omfang', 'Hurtig gevinst'],
  ['Flere vurderer', 'nej'],
  ['Automatisering', 'nej'],
];

function writeSheet(
  book: Excel.Workbook,
  name: string,
  rows: readonly (readonly string[])[],
): void {
  const sheet = book.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
  for (const row of rows) sheet.addRow([...row]);
  sheet.getRow(1).font = { bold: true };
  for (const [at, column] of sheet.columns.entries()) {
    const longest = Math.max(...rows.map((row) => row[at]?.length ?? 0));
    column.width = longest + 2;
  }
}

/** A person's name and mail, or two empty cells. */
function person(name: string | undefined): readonly string[] {
  return name === undefined ? ['', ''] : [name, townMail(name)];
}

const book = new Excel.Workbook();
const day = new Date('2026-01-01T00:00:00Z');
book.created = day;
book.modified = day;
const units = TOWN_UNITS.map(({ pNumber = '', name, type, department, leader, deputy, med }) => [
  ...[pNumber, name, type, department],
  ...[leader, deputy, med].flatMap(person),
]);
const areas = TOWN_AREAS.map(({ id, name, english, owner, substitute, department }) => [
  ...[id, name, english, ...person(owner), ...person(substitute), department, 'Alle'],
]);
const forums = TOWN_FORUMS.map(({ id, name, type, areas: of, decider, secretary, meetings }) => [
  ...[id, name, type, of, ...person(decider), ...person(secretary), meetings],
]);
const guidance = TOWN_GUIDANCE.map(({ title, link, words }) => [title, link, words]);
writeSheet(book, 'Enheder', [UNIT_HEADINGS, ...units]);
writeSheet(book, 'Områder', [AREA_HEADINGS, ...areas]);
writeSheet(book, 'Fora', [FORUM_HEADINGS, ...forums]);
writeSheet(book, 'Vejledninger', [GUIDANCE_HEADINGS, ...guidance]);
writeSheet(book, 'Regler', [RULE_HEADINGS, ...RULES]);
await book.xlsx.writeFile(`${import.meta.dirname}/bakkekoebing.xlsx`);
