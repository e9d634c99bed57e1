// Reads forums with who speaks for them and when they meet from the rows of a sheet.
import { readDay } from '../../domain/shared/horizon.ts';
import type { AreaId } from '../../domain/shared/ids.ts';
import type { Area, Forum, ForumKind } from '../../domain/shared/register.ts';
import { slugOf } from '../../domain/shared/slug.ts';
import { bare, type ForumColumn } from './headings.ts';
import { ID } from './read-areas.ts';
import type { RowReader } from './row-reader.ts';
import { vocabularyOf } from './words-of.ts';

const KINDS = vocabularyOf<ForumKind>({
  executive: ['Direktion', 'direktionen', 'executive', 'executiveboard', 'board'],
  committee: ['Fagudvalg', 'udvalg', 'økonomiudvalg', 'byråd', 'committee', 'council'],
  chiefs: ['Chefgruppe', 'chefgruppen', 'ledergruppe', 'chiefs', 'managers'],
  med: ['MED', 'hovedmed', 'meudvalg', 'medudvalg', 'codetermination'],
  other: ['Andet', 'other', 'styregruppe'],
});

/** The forum of one row; areas are named by id or name. Undefined when the row cannot be used. */
export function readForum(row: RowReader<ForumColumn>, areas: readonly Area[]): Forum | undefined {
  const name = row.required('name');
  const given = row.text('id').toLowerCase();
  if (given !== '' && !ID.test(given)) row.note('not-an-id', 'id');
  const word = row.required('type');
  const kind = KINDS.read(word);
  if (kind === undefined && word !== '') {
    row.note('unknown-word', 'type', { accepted: KINDS.accepted });
  }
  const decider = row.person('decider', 'deciderMail');
  const secretary = row.person('secretary', 'secretaryMail');
  const decides = readAreas(row, areas);
  const meetings = readMeetings(row);
  if (kind === undefined || !row.usable()) return undefined;
  return {
    id: given || slugOf(name).slice(0, 60),
    name,
    kind,
    ...(decides.length > 0 && { areas: decides }),
    ...(decider && { decider }),
    ...(secretary && { secretary }),
    ...(meetings.length > 0 && { meetings }),
  };
}

/** With semicolons or commas between; a name that holds a comma needs semicolons. */
function readAreas(row: RowReader<ForumColumn>, areas: readonly Area[]): readonly AreaId[] {
  const text = row.text('areas');
  const found = text.split(text.includes(';') ? ';' : ',').flatMap((word) => {
    if (bare(word) === '') return [];
    const area = areas.find(({ id, name }) =>
      [id, name.da, name.en].some((called) => bare(called) === bare(word)),
    );
    if (area === undefined) row.note('unknown-area', 'areas', { part: word.trim() });
    return area === undefined ? [] : [area.id];
  });
  return [...new Set(found)];
}

/** Days in order, each once. */
function readMeetings(row: RowReader<ForumColumn>): readonly string[] {
  const words = row.text('meetings').split(/[,;]/u);
  const days = words.flatMap((word) => {
    if (word.trim() === '') return [];
    const day = readDay(word);
    if (day === undefined) row.note('not-a-day', 'meetings', { part: word.trim() });
    return day === undefined ? [] : [day];
  });
  return [...new Set(days)].toSorted();
}
