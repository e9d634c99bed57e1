// The wiring of announcements to other systems; nothing where no address of one is set.
import type { Config } from './config/config.ts';
import type { JobDeps } from './jobs/table.ts';
import type { Receiver } from './ports/announcing.ts';
import { type AnnounceDeps, announce } from './usecases/announcing/announce.ts';
import { makeReceivers } from './webhooks/receivers.ts';

/** The systems that are told. */
export function receiversOf({ webhooks }: Pick<Config, 'webhooks'>): readonly Receiver[] {
  if (webhooks === undefined) return [];
  const { urls, secret } = webhooks;
  return makeReceivers({ urls, secret: secret.reveal(), now: Date.now });
}

/** The job's work. */
export function webhooksBy(deps: AnnounceDeps): Pick<JobDeps, 'announce'> {
  if (deps.receivers.length === 0) return {};
  return { announce: (tenant, stopping) => announce(deps, tenant, stopping) };
}
