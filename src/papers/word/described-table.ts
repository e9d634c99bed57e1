// A Word table that says what it shows to those who have it read aloud.
import type { IContext, ITableOptions, IXmlableObject } from 'docx';
import type { Docx } from './load-docx.ts';

export interface TableSaid {
  readonly caption: string;
  readonly description: string;
}

/** The library writes no alternative text of tables, so it is added as the table is written. */
export function describedTable(docx: Docx, options: ITableOptions, said: TableSaid) {
  const table = new docx.Table(options);
  const write = table.prepForXml.bind(table);
  table.prepForXml = (context: IContext) => described(write(context), said);
  return table;
}

/** Caption and description come last among the properties (ECMA-376, part 1, 17.4.60). */
function described(
  xml: IXmlableObject | undefined,
  { caption, description }: TableSaid,
): IXmlableObject | undefined {
  const children: unknown = xml?.['w:tbl'];
  if (!Array.isArray(children)) throw new Error('a table was written in an unknown shape');
  const properties: unknown = children.find(
    (child: unknown) => typeof child === 'object' && child !== null && 'w:tblPr' in child,
  )?.['w:tblPr'];
  if (!Array.isArray(properties)) throw new Error('a table was written without properties');
  properties.push(
    { 'w:tblCaption': { _attr: { 'w:val': caption } } },
    { 'w:tblDescription': { _attr: { 'w:val': description } } },
  );
  return xml;
}
