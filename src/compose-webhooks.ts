// The wiring of announcements to other systems; nothing where no address of one is set.
import type { Config } from './config/config.ts';
import type { JobDeps } from './jobs/table.ts';
import { type AnnounceDeps, announce } from './usecases/announcing/announce.ts';
import { makeReceivers } from './webhooks/receivers.ts';

/** The job's work. */
export function webhooksBy(
  { webhooks }: Config,
  deps: Omit<AnnounceDeps, 'receivers'>,
): Pick<JobDeps, 'announce'> {
  if (webhooks === undefined) return {};
  const { urls, secret } = webhooks;
  const receivers = makeReceivers({ urls, secret: secret.reveal(), now: Date.now });
  return { announce: (tenant, stopping) => announce({ ...deps, receivers }, tenant, stopping) };
}
