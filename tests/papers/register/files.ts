// Builds the files the register is read from, sound ones and others.
import { deflateRawSync } from 'node:zlib';
import Excel from 'exceljs';
import type { TableFile } from '../../../src/papers/register/sheet.ts';

export type Table = readonly (readonly Excel.CellValue[])[];

/** An Excel file with these sheets. */
export async function anExcelFile(sheets: Readonly<Record<string, Table>>): Promise<TableFile> {
  const workbook = new Excel.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    for (const row of rows) sheet.addRow([...row]);
  }
  return { name: 'register.xlsx', bytes: new Uint8Array(await workbook.xlsx.writeBuffer()) };
}

/** A text file as UTF-8. */
export function aCsvFile(text: string): TableFile {
  return { name: 'enheder.csv', bytes: new TextEncoder().encode(text) };
}

/** An Excel file with one sheet called Enheder, put together by hand from its XML. */
export function aWorkbook(sheet: string): Uint8Array {
  const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  return aZip({
    'xl/workbook.xml': `<workbook xmlns:r="${office}"><sheets>
      <sheet name="Enheder" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>
      <Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/>
    </Relationships>`,
    'xl/worksheets/sheet1.xml': sheet,
  });
}

/** A zip file with these parts, which may claim another unpacked size than they have. */
export function aZip(parts: Readonly<Record<string, string>>, claims?: number): Uint8Array {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let at = 0;
  for (const [name, content] of Object.entries(parts)) {
    const packed = deflateRawSync(content);
    const fields = Buffer.alloc(22);
    fields.writeUInt16LE(8, 4);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(claims ?? Buffer.byteLength(content), 18);
    const local = Buffer.concat([mark(0x04034b50), fields, word(name.length), word(0)]);
    const body = Buffer.concat([local, Buffer.from(name), packed]);
    const place = Buffer.alloc(4);
    place.writeUInt32LE(at);
    const rest = [word(name.length), Buffer.alloc(12), place, Buffer.from(name)];
    entries.push(Buffer.concat([mark(0x02014b50), word(20), fields, ...rest]));
    bodies.push(body);
    at += body.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return new Uint8Array(Buffer.concat([...bodies, directory, mark(0x06054b50), end]));
}

function mark(signature: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(signature);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}
