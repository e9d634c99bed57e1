// Files nobody can fetch any more are removed for good.
import type { TenantId } from '../../domain/shared/ids.ts';
import type { OfferDeps } from './offer-file.ts';

/** True when there were some. Twice at once, the second finds less to do. */
export async function removeEndedFiles(
  { files, clock }: Pick<OfferDeps, 'files' | 'clock'>,
  tenant: TenantId,
): Promise<boolean> {
  return (await files.removeEnded(tenant, clock.now())) > 0;
}
