// Gathers everything that is stored about somebody and writes it into a file.
import type { PersonId, TenantId } from '../../domain/shared/ids.ts';
import type { Language } from '../../domain/shared/language.ts';
import { isoOf } from '../../domain/shared/time.ts';
import type { OwnRow } from '../../ports/erasure-store.ts';
import type { OwnDeps } from './own-deps.ts';

/** Whose file it is, and the names they are found by. */
export interface Whose {
  readonly tenant: TenantId;
  readonly person: PersonId;
  readonly name: string;
  readonly mail?: string;
}

/** Every row that names them, without what it says of others. */
export function ownRowsOf(
  { erasures }: Pick<OwnDeps, 'erasures'>,
  { tenant, ...who }: Whose,
): Promise<readonly OwnRow[]> {
  return erasures.about(tenant, who);
}

/** The file, as it is offered and kept. */
export async function ownFile(
  { writeOwnData, clock }: Pick<OwnDeps, 'writeOwnData' | 'clock'>,
  { person, name }: Pick<Whose, 'person' | 'name'>,
  { rows, language }: { readonly rows: readonly OwnRow[]; readonly language: Language },
) {
  const bytes = await writeOwnData({ rows, name, madeAt: isoOf(clock.now()) }, language);
  return { person, name: 'forenkl.zip', type: 'zip', bytes } as const;
}
