// What a sheet of the register file holds: told by its name when it can, else by its headings.
import {
  AREA_COLUMNS,
  type Column,
  FORUM_COLUMNS,
  findHeadings,
  GUIDANCE_COLUMNS,
  RULE_COLUMNS,
  UNIT_COLUMNS,
} from './headings.ts';
import type { Sheet } from './sheet.ts';

/** In the order in which they are preferred when headings fit equally well. */
const KINDS = {
  units: { named: /enhed|unit|arbejdsplads/iu, columns: UNIT_COLUMNS },
  areas: { named: /område|area/iu, columns: AREA_COLUMNS },
  forums: { named: /for(?:a|um)|udvalg|committee/iu, columns: FORUM_COLUMNS },
  guidance: { named: /vejledning|guidance/iu, columns: GUIDANCE_COLUMNS },
  rules: { named: /regl|regel|rule/iu, columns: RULE_COLUMNS },
} as const satisfies Record<
  string,
  { readonly named: RegExp; readonly columns: Readonly<Record<string, Column>> }
>;

export type SheetKind = keyof typeof KINDS;

/** The kind of a sheet; undefined when its headings are none we know. */
export function kindOf(sheet: Sheet): SheetKind | undefined {
  const fitting = kinds().flatMap((kind) => {
    const { columns, named }: { columns: Readonly<Record<string, Column>>; named: RegExp } =
      KINDS[kind];
    const found = findHeadings(sheet, columns);
    return found === undefined
      ? []
      : [{ kind, named: named.test(sheet.name), fits: found.at.size }];
  });
  const [best] = fitting.toSorted(
    (one, other) => Number(other.named) - Number(one.named) || other.fits - one.fits,
  );
  return best?.kind;
}

function kinds(): readonly SheetKind[] {
  const all: SheetKind[] = [];
  for (const kind in KINDS) if (isKind(kind)) all.push(kind);
  return all;
}

function isKind(text: string): text is SheetKind {
  return Object.hasOwn(KINDS, text);
}
