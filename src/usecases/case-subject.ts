// Finds out what the subject of a case number is called, where the municipality has loaded its KLE.
import type { TenantId } from '../domain/shared/ids.ts';
import { type CaseSubject, subjectNumberOf } from '../domain/shared/kle.ts';
import type { RegistryStore } from '../ports/registry-store.ts';

/** Undefined when nothing was loaded, and when it is no case number of KLE; nothing is ever refused. */
export async function caseSubject(
  { registry }: { readonly registry: Pick<RegistryStore, 'subjects'> },
  tenant: TenantId,
  caseNumber: string,
): Promise<CaseSubject | undefined> {
  const number = subjectNumberOf(caseNumber);
  if (number === undefined) return undefined;
  const titles = await registry.subjects(tenant);
  if (titles.size === 0) return undefined;
  const title = titles.get(number);
  return title === undefined ? { number } : { number, title };
}
