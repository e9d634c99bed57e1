// Links to other pages: a cursor says where a page begins, in signs nobody should read anything into.

/** The cursor of a place, as the parts that make it up. */
export function cursorOf(parts: readonly string[]): string {
  return Buffer.from(JSON.stringify(parts)).toString('base64url');
}

/** The parts of a cursor; undefined for what is none of ours. */
export function partsOfCursor(cursor: string, count: number): readonly string[] | undefined {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const fits = Array.isArray(parts) && parts.length === count;
    if (!fits || !parts.every((part) => typeof part === 'string')) return undefined;
    return parts;
  } catch {
    return undefined;
  }
}

/** The same path with the same wishes, from the cursor on. */
export function linkTo(
  here: string,
  wishes: Readonly<Record<string, string | number | undefined>>,
  cursor: string,
): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...wishes, cursor })) {
    if (value !== undefined) query.set(name, String(value));
  }
  return `${here}?${query}`;
}

/** How many come before the page; undefined for a cursor that is none. */
export function skipOf(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return 0;
  const [skip = ''] = partsOfCursor(cursor, 1) ?? [];
  return /^\d{1,6}$/.test(skip) ? Number(skip) : undefined;
}
