// What is made ready before anything runs: storage, question sets, and the code for the first channel.
import { readQuestionSets } from './cards/index.ts';
import type { SetRef } from './domain/shared/answer.ts';
import type { TenantId } from './domain/shared/ids.ts';
import type { QuestionSetStore } from './ports/question-set-store.ts';
import type { RegistryStore } from './ports/registry-store.ts';
import type { Backend } from './storage/index.ts';
import { prepareBindingCode } from './usecases/binding-code.ts';
import { failureCode } from './usecases/jobs/failure-code.ts';
import type { Projection } from './usecases/projection.ts';

/** Throws, with what to do about it, when storage cannot be reached. */
export async function prepareStorage(backend: Backend): Promise<void> {
  try {
    await backend.prepare();
  } catch (cause) {
    throw new Error(
      `Storage cannot be reached (${answerOf(cause)}): check FORENKL_TABLES_CONNECTION or FORENKL_TABLES_ENDPOINT, that it runs and lets this machine in, and that whoever this runs as may write its tables.`,
      { cause },
    );
  }
}

/** What it answered, or why it did not, in a code: what it said may quote anything. */
function answerOf(cause: unknown): string {
  const status = cause instanceof Error && 'statusCode' in cause ? `${cause.statusCode} ` : '';
  return `${status}${failureCode(cause)}`;
}

/** True when the municipality has made this version itself; the program's steps back for it. */
async function isOwn(sets: QuestionSetStore, tenant: TenantId, set: SetRef): Promise<boolean> {
  const { own } = await sets.get(tenant, set);
  return own === true;
}

/** The built-in question sets, of every tenant; from then on the table is the truth. */
export async function storeQuestionSets(
  sets: QuestionSetStore,
  tenants: readonly TenantId[],
): Promise<void> {
  const read = readQuestionSets();
  if (!read.ok) throw new Error(`A question set cannot be used:\n${read.problem.join('\n')}`);
  for (const set of read.value) {
    for (const tenant of tenants) {
      if ((await sets.put(tenant, set)) === 'differs' && !(await isOwn(sets, tenant, set))) {
        throw new Error(
          `Question set ${set.id} version ${set.version} was changed after it was first used: give it version ${set.version + 1}.`,
        );
      }
    }
  }
}

/**
 * Reads what nearly every turn asks about, so that nobody waits for it: with thousands of proposals
 * that takes seconds. What cannot be read now is read, and complained of, when somebody asks.
 */
export async function readAhead(
  {
    projection,
    registry,
  }: {
    readonly projection: Pick<Projection, 'proposals'>;
    readonly registry: Pick<RegistryStore, 'register'>;
  },
  tenants: readonly TenantId[],
): Promise<void> {
  await Promise.allSettled(
    tenants.flatMap((tenant): readonly Promise<unknown>[] => [
      projection.proposals(tenant),
      registry.register(tenant),
    ]),
  );
}

/** Codes for the first channel of each tenant, for whoever started the program. */
export async function tellBindingCodes(
  channel: Parameters<typeof prepareBindingCode>[0],
  tenants: readonly TenantId[],
  print: (line: string) => void,
): Promise<void> {
  for (const tenant of tenants) {
    const code = await prepareBindingCode(channel, tenant);
    if (code !== undefined) print(bindingLine(code, tenants.length > 1 ? tenant : ''));
  }
}

/** Said to whoever started the program; `tenant` is empty when there is but one. */
function bindingLine(code: string, tenant: string): string {
  const where = tenant === '' ? '' : ` (tenant ${tenant})`;
  return `Code for the first administration channel${where}: ${code}. In the channel, write: @Forenkl brug denne kanal`;
}
