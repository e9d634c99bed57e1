// The wiring of files people asked for: given to whoever has the link, or after signing in with Entra.
import type { Config } from './config/config.ts';
import { asId, type TenantId } from './domain/shared/ids.ts';
import { FILE_TYPES } from './domain/shared/offered-file.ts';
import { makeSignIn, type SignIn } from './entra/sign-in.ts';
import { makeVerify } from './entra/verify.ts';
import { type FileTrouble, fileReadyPage, fileTroublePage } from './pages/file-page.ts';
import type { Page } from './server/page.ts';
import type { PageDeps } from './server/pages.ts';
import type { ReturnedForm } from './server/sign-in.ts';
import {
  type OpenDeps,
  type OpenedFile,
  type OpenProblem,
  openFile,
  waitingFile,
} from './usecases/files/open-file.ts';

export type FilesDeps = OpenDeps & {
  /** Where a browser reaches the service; undefined when nobody said. */
  readonly publicUrl: () => string | undefined;
  /** Another Entra than Microsoft's, for tests. */
  readonly login?: string | undefined;
};

/** How files are reached: signing in is asked for wherever there is an application for it. */
export function filesOf(
  { apiAppId: appId, local }: Config,
  deps: FilesDeps,
): Pick<PageDeps, 'file' | 'signIn'> {
  if (appId === undefined) {
    // Settings without it are refused in production; this is the same said once more.
    if (!local) return { file: async () => undefined };
    return {
      file: async (secret) => {
        const opened = await openFile(deps, secret, 'anybody');
        return opened.ok ? asPage(opened.value) : undefined;
      },
    };
  }
  const { tenants, publicUrl, login } = deps;
  const plan = { appId, tenants, ...(login !== undefined && { login }) };
  const returnTo = () => `${publicUrl() ?? ''}/signin`;
  return signedIn(deps, makeSignIn({ ...plan, verify: makeVerify(plan), returnTo, now: Date.now }));
}

function signedIn(deps: FilesDeps, signIn: SignIn): Pick<PageDeps, 'file' | 'signIn'> {
  return {
    file: async (secret) => {
      const waiting = await waitingFile(deps, secret, 'anybody');
      return waiting.ok ? signIn.leave(waiting.value.tenant, secret) : undefined;
    },
    signIn: {
      arrived: async (form) => {
        const arrival = await signIn.arrive(form);
        if (typeof arrival === 'string') return troubleWith(arrival);
        const waiting = await waitingFile(deps, arrival.secret, openerOf(arrival));
        if (!waiting.ok) return refusedWith(waiting.problem);
        const { name, language = 'da' } = waiting.value;
        const fields = { state: form.state, id_token: form.token };
        return fileReadyPage({ name, to: 'signin/file', fields }, language);
      },
      fetched: (form) => fetchedWith(deps, signIn, form),
    },
  };
}

/** Verified once more: the form of our page is in a browser's hands. */
async function fetchedWith(deps: FilesDeps, signIn: SignIn, form: ReturnedForm): Promise<Page> {
  const arrival = await signIn.arrive(form);
  if (typeof arrival === 'string') return troubleWith(arrival);
  const opened = await openFile(deps, arrival.secret, openerOf(arrival));
  return opened.ok ? asPage(opened.value) : refusedWith(opened.problem);
}

function openerOf({ tenant, entra }: { readonly tenant: string; readonly entra: string }) {
  return { tenant: asId<TenantId>(tenant), entra };
}

function asPage({ name, type, bytes }: OpenedFile): Page {
  return { type: FILE_TYPES[type], body: bytes, saveAs: name };
}

const TROUBLES = {
  refused: { why: 'notSignedIn', status: 401 },
  unavailable: { why: 'later', status: 503 },
} as const satisfies Record<string, { readonly why: FileTrouble; readonly status: number }>;

function troubleWith(problem: keyof typeof TROUBLES): Page {
  const { why, status } = TROUBLES[problem];
  return { ...fileTroublePage(why, 'da'), status };
}

function refusedWith(problem: OpenProblem): Page {
  if (problem.kind === 'nothing') return { ...fileTroublePage('gone', 'da'), status: 404 };
  return { ...fileTroublePage('notYours', problem.language ?? 'da'), status: 403 };
}
