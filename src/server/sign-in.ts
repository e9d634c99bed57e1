// Where a browser comes back to from signing in: a form of Entra's, then one of ours for the file.
import restify, { type Next, type Request, type Response, type Server } from 'restify';
import { refusal, sendAnswer } from './answer.ts';
import { checkForm } from './body-check.ts';
import { type Page, sendPage } from './page.ts';
import { type Admit, addressOf, WAIT_SECONDS } from './visits.ts';

/** The fields of the form, and the Cookie header. */
export interface ReturnedForm {
  readonly state: string;
  readonly token: string;
  readonly cookies: string;
}

export interface SignInDeps {
  /** The page from which the file is fetched. */
  readonly arrived: (form: ReturnedForm) => Promise<Page>;
  /** The file itself. */
  readonly fetched: (form: ReturnedForm) => Promise<Page>;
}

/** In bytes; a token has two or three thousand. */
const MOST_BYTES = 32 * 1024;

export interface SignInPlan extends SignInDeps {
  readonly admit: Admit;
  readonly failed: (error: unknown) => void;
}

/** Adds the two paths; what is sent to them is a form and nothing else. */
export function addSignIn(server: Server, { arrived, fetched, admit, failed }: SignInPlan): void {
  const at = (path: string, take: SignInDeps['arrived']) =>
    server.post(
      path,
      (req: Request, res: Response, next: Next) => {
        if (admit(addressOf(req), performance.now())) return next();
        res.setHeader('Retry-After', WAIT_SECONDS);
        sendAnswer(res, refusal(429));
        next(false);
      },
      checkForm(MOST_BYTES),
      restify.plugins.bodyReader({ maxBodySize: MOST_BYTES }),
      async (req: Request, res: Response) => {
        try {
          sendPage(req, res, await take(formOf(req)));
        } catch (error) {
          failed(error);
          sendAnswer(res, refusal(500));
        }
      },
    );
  at('/signin', arrived);
  at('/signin/file', fetched);
}

function formOf({ body, headers }: Request): ReturnedForm {
  const fields = new URLSearchParams(typeof body === 'string' ? body : '');
  return {
    state: fields.get('state') ?? '',
    token: fields.get('id_token') ?? '',
    cookies: headers.cookie ?? '',
  };
}
