// Notes in the log that somebody had their data erased: an id that leads to nobody, and when.
import type { ErasedPerson } from '../../domain/people/erasure.ts';
import type { TenantId } from '../../domain/shared/ids.ts';
import type { AuditStore } from '../../ports/audit.ts';

/** Once, however often it is told. */
export async function noteErased(
  { audit }: { readonly audit: Pick<AuditStore, 'note'> },
  tenant: TenantId,
  { person, at }: ErasedPerson,
): Promise<void> {
  const operation = `erase-${person}`;
  await audit.note(tenant, [{ what: 'erased', at, by: person, operation, about: person }]);
}
