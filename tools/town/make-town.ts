// `node tools/town/make-town.ts`: writes the register of Bakkekøbing as the Excel file it is loaded from.
import Excel from 'exceljs';
import { TOWN_AREAS } from './town-areas.ts';
import { townMail } from './town-mail.ts';
import { TOWN_UNITS } from './town-units.ts';

const UNIT_HEADINGS = [
  ...['P-nummer', 'Navn', 'Type', 'Forvaltning', 'Leder', 'Leder mail'],
  ...['Stedfortræder', 'Stedfortræder mail', 'MED-kontakt', 'MED mail'],
];
const AREA_HEADINGS = [
  ...['Id', 'Navn', 'Navn (engelsk)', 'Procesansvarlig', 'Procesansvarlig mail'],
  ...['Forvaltning', 'Enhedstyper'],
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
const areas = TOWN_AREAS.map(({ id, name, english, owner, department }) => [
  ...[id, name, english, ...person(owner), department, 'Alle'],
]);
writeSheet(book, 'Enheder', [UNIT_HEADINGS, ...units]);
writeSheet(book, 'Områder', [AREA_HEADINGS, ...areas]);
await book.xlsx.writeFile(`${import.meta.dirname}/bakkekoebing.xlsx`);
