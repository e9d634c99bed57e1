// One row of the register that is changed on a card, and what is typed in its form.
import { findCpr } from './cpr.ts';
import { readDay } from './horizon.ts';
import { asId } from './ids.ts';
import { isMail } from './mail.ts';
import {
  type Area,
  FORUM_KINDS,
  type Forum,
  type Guidance,
  type Named,
  type Register,
} from './register.ts';
import { ok, type Result, refused } from './result.ts';
import { slugOf } from './slug.ts';

export const ROW_KINDS = ['areas', 'forums', 'guidance'] as const;
export type RowKind = (typeof ROW_KINDS)[number];

export type RegisterRow =
  | { readonly kind: 'areas'; readonly row: Area }
  | { readonly kind: 'forums'; readonly row: Forum }
  | { readonly kind: 'guidance'; readonly row: Guidance };

/** Typed texts by field; several areas are ids with commas between, as clients send them. */
export type TypedRow = Readonly<Record<string, string>>;

export interface RowFault {
  readonly field: string;
  readonly kind:
    | 'required'
    | 'too-long'
    | 'cpr'
    | 'not-a-mail'
    | 'not-a-choice'
    | 'not-a-day'
    | 'not-https';
}

/** Longest name or title, longest list, in characters. */
export const NAME_MAX = 100;
export const LIST_MAX = 600;

/**
 * The row as typed, on top of the one that is there. Areas are changed, not made: of those the form
 * has their people alone. Every field that is wrong is named.
 */
export function readTypedRow(
  kind: RowKind,
  typed: TypedRow,
  known: { readonly before: RegisterRow | undefined; readonly register: Register },
): Result<RegisterRow, readonly RowFault[]> {
  const faults: RowFault[] = [];
  const row = rowOf();
  if (row !== undefined && faults.length === 0) return ok(row);
  return refused(faults);

  function rowOf(): RegisterRow | undefined {
    const { before } = known;
    if (kind === 'areas') {
      return before?.kind === 'areas' ? { kind, row: areaOf(before.row) } : undefined;
    }
    if (kind === 'forums') return { kind, row: forumOf(before?.row.id) };
    return { kind, row: guidanceOf(before?.row.id) };
  }

  function areaOf({ owner: _, substitute: __, ...area }: Area): Area {
    const [owner, substitute] = [named('owner'), named('substitute')];
    return { ...area, ...(owner && { owner }), ...(substitute && { substitute }) };
  }

  function forumOf(id: string | undefined): Forum {
    const name = needed('name', NAME_MAX);
    const type = FORUM_KINDS.find((one) => one === typed['type']);
    if (type === undefined) faults.push({ field: 'type', kind: 'not-a-choice' });
    const areas = known.register.areas
      .map((area) => area.id)
      .filter((area) => (typed['areas'] ?? '').split(',').includes(area));
    const [decider, secretary, meetings] = [named('decider'), named('secretary'), days('meetings')];
    return {
      id: id ?? newId(name, known.register.forums),
      name,
      kind: type ?? 'other',
      ...(areas.length > 0 && { areas }),
      ...(decider && { decider }),
      ...(secretary && { secretary }),
      ...(meetings.length > 0 && { meetings }),
    };
  }

  function guidanceOf(id: string | undefined): Guidance {
    const title = needed('title', NAME_MAX);
    const link = needed('link', LIST_MAX);
    if (link !== '' && URL.parse(link)?.protocol !== 'https:') {
      faults.push({ field: 'link', kind: 'not-https' });
    }
    const words = list(needed('words', LIST_MAX));
    return { id: id ?? newId(title, known.register.guidance), title, link, words };
  }

  function named(field: string): Named | undefined {
    const [name, mail] = [text(field, NAME_MAX), text(`${field}Mail`, NAME_MAX).toLowerCase()];
    if (mail !== '' && !isMail(mail)) faults.push({ field: `${field}Mail`, kind: 'not-a-mail' });
    if (mail === '') return name === '' ? undefined : { name };
    return { name: name || mail, mail };
  }

  function days(field: string): readonly string[] {
    const found = list(text(field, LIST_MAX)).map(readDay);
    const good = found.filter((day) => day !== undefined);
    if (good.length < found.length) faults.push({ field, kind: 'not-a-day' });
    return [...new Set(good)].toSorted();
  }

  function needed(field: string, max: number): string {
    const said = text(field, max);
    if (said === '') faults.push({ field, kind: 'required' });
    return said;
  }

  function text(field: string, max: number): string {
    const said = (typed[field] ?? '').trim().replace(/\s+/gu, ' ');
    if (said.length > max) faults.push({ field, kind: 'too-long' });
    if (findCpr(said).length > 0) faults.push({ field, kind: 'cpr' });
    return said;
  }
}

/** What stands in the fields of a form as the row is; of a new one nothing does. */
export function typedRow(known: RegisterRow | undefined): TypedRow {
  switch (known?.kind) {
    case undefined:
      return {};
    case 'areas':
      return { ...person('owner', known.row.owner), ...person('substitute', known.row.substitute) };
    case 'forums': {
      const { name, kind, areas = [], decider, secretary, meetings = [] } = known.row;
      return {
        name,
        type: kind,
        areas: areas.join(','),
        ...person('decider', decider),
        ...person('secretary', secretary),
        meetings: meetings.map(danish).join(', '),
      };
    }
    case 'guidance': {
      const { title, link, words } = known.row;
      return { title, link, words: words.join(', ') };
    }
  }
}

/** The row with this id, as the register has it. */
export function rowIn(register: Register, kind: RowKind, id: string): RegisterRow | undefined {
  switch (kind) {
    case 'areas': {
      const row = register.areas.find((one) => one.id === asId(id));
      return row && { kind, row };
    }
    case 'forums': {
      const row = register.forums.find((one) => one.id === id);
      return row && { kind, row };
    }
    case 'guidance': {
      const row = register.guidance.find((one) => one.id === id);
      return row && { kind, row };
    }
  }
}

function person(field: string, named: Named | undefined): TypedRow {
  return { [field]: named?.name ?? '', [`${field}Mail`]: named?.mail ?? '' };
}

/** `2027-01-19` as Danes write it: `19-01-2027`. */
function danish(day: string): string {
  return day.split('-').toReversed().join('-');
}

function list(text: string): readonly string[] {
  const parts = text.split(/[,;]/u).map((part) => part.trim());
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** Made from the name, and another than those there are. */
function newId(name: string, rows: readonly { readonly id: string }[]): string {
  const wished = slugOf(name).slice(0, 50);
  const taken = rows.filter(({ id }) => id === wished || id.startsWith(`${wished}-`));
  return taken.length === 0 ? wished : `${wished}-${taken.length + 1}`;
}
