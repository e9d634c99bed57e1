// Lines of a list as tests need them, and the areas they are sorted under.
import Excel from 'exceljs';
import type { TableFile } from '../../../src/papers/register/sheet.ts';
import { type ListLine, writeList } from '../../../src/papers/triage-list/write-list.ts';
import { no } from '../../support/a-proposal.ts';
import { anArea } from '../../support/suggesting.ts';

export const AREAS = [anArea('it', 'It, adgange og "systemer"'), anArea('pay', 'Løn')];

export function aLine(number: string, differs: Partial<ListLine> = {}): ListLine {
  return {
    no: no(number),
    seen: { version: 2, assessments: 1 },
    title: 'Timerne',
    text: 'Vi skriver timerne ind tre steder.',
    unit: 'Åskolen',
    proposer: 'Nanna',
    typed: {
      area: 'it',
      need: 'system',
      authority: 'process-owner',
      extent: 'medium',
      value: 'high',
      note: 'Ring først\n– til Ole',
    },
    holder: 'Forenklingsteamet',
    marks: '',
    status: 'Modtaget',
    received: '2026-11-16',
    due: '2026-11-30',
    from: '',
    external: '',
    ...differs,
  };
}

export async function aList(lines: readonly ListLine[], language: 'da' | 'en' = 'da') {
  return fileOf(await writeList(lines, { areas: AREAS, language }));
}

export function fileOf(bytes: Uint8Array): TableFile {
  return { name: 'liste.xlsx', bytes };
}

/** The same file after somebody worked in it. */
export async function edited(
  { bytes }: TableFile,
  edit: (sheet: Excel.Worksheet) => void,
): Promise<TableFile> {
  const workbook = await opened(bytes);
  const [sheet] = workbook.worksheets;
  if (sheet === undefined) throw new Error('no sheet');
  edit(sheet);
  return fileOf(new Uint8Array(await workbook.xlsx.writeBuffer()));
}

export async function opened(bytes: Uint8Array): Promise<Excel.Workbook> {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  return workbook;
}
