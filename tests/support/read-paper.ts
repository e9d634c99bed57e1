/** Papers read back as they were written: the words of a Word file, the cells of an Excel file. */
import Excel from 'exceljs';
import { unzipSync } from 'fflate';

/** The paragraphs of a Word file in their order, cells among them. */
export function wordTexts(bytes: Uint8Array): readonly string[] {
  const xml = new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)]
    .map(([paragraph]) =>
      [...paragraph.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)].map(([, text]) => text).join(''),
    )
    .filter((text) => text !== '');
}

/** Each sheet by its name, its rows with their values from the first column; empty cells are null, and text with a coloured sign is the text. */
export async function sheetRows(
  bytes: Uint8Array,
): Promise<ReadonlyMap<string, readonly (readonly unknown[])[]>> {
  const workbook = new Excel.Workbook();
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  await workbook.xlsx.load(copy);
  return new Map(
    workbook.worksheets.map((sheet) => {
      const rows: unknown[][] = [];
      sheet.eachRow((row) => {
        rows.push(
          Array.from({ length: sheet.columnCount }, (_, at) => cellValue(row.getCell(at + 1))),
        );
      });
      return [sheet.name, rows];
    }),
  );
}

function cellValue({ value, text }: Excel.Cell): unknown {
  return typeof value === 'object' && value !== null && 'richText' in value
    ? text
    : (value ?? null);
}
