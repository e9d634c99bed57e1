// Reads guidance with its link and its words from the rows of a sheet.
import type { Guidance } from '../../domain/shared/register.ts';
import { slugOf } from '../../domain/shared/slug.ts';
import type { GuidanceColumn } from './headings.ts';
import { ID } from './read-areas.ts';
import type { RowReader } from './row-reader.ts';

/** The guidance of one row; undefined when the row cannot be used. */
export function readGuidance(row: RowReader<GuidanceColumn>): Guidance | undefined {
  const title = row.required('title');
  const given = row.text('id').toLowerCase();
  if (given !== '' && !ID.test(given)) row.note('not-an-id', 'id');
  const link = row.required('link');
  if (link !== '' && !isHttps(link)) row.note('not-https', 'link');
  const words = row.required('words').split(/[,;]/u);
  const wanted = words.map((word) => word.trim()).filter((word) => word !== '');
  if (!row.usable()) return undefined;
  return { id: given || slugOf(title).slice(0, 60), title, link, words: [...new Set(wanted)] };
}

function isHttps(link: string): boolean {
  return URL.parse(link)?.protocol === 'https:';
}
