// What a path of the API is: who may, what it takes, what it answers, and what it does.
import type { ZodType, z } from 'zod/v4';
import type { Application, AppRole } from '../domain/shared/application.ts';
import type { Instant } from '../domain/shared/time.ts';
import type { OutsideDeps } from '../usecases/outside/outside-deps.ts';
import type { ApiAnswer, ProblemCode } from './problem.ts';

/** A call by an application that is let in. */
export interface Call {
  readonly deps: OutsideDeps;
  readonly application: Application;
  /** Of the path: a number or an id. */
  readonly id: string;
  readonly ifMatch: string | undefined;
  /** Where this very path is, for links to other pages of it. */
  readonly here: string;
  readonly now: Instant;
}

export interface Plan<Q extends ZodType, B extends ZodType> {
  readonly method: 'get' | 'put' | 'post';
  /** Below `/api/v1`; `{number}` and `{id}` stand for one part. */
  readonly path: string;
  readonly role: AppRole;
  readonly summary: string;
  readonly query?: Q;
  readonly body?: B;
  /** What is answered with 200, and whether it carries an ETag. */
  readonly answer: ZodType;
  readonly tagged?: true;
  readonly problems: readonly ProblemCode[];
  readonly handle: (
    call: Call,
    given: { readonly query: z.output<Q>; readonly body: z.output<B> },
  ) => Promise<ApiAnswer>;
}

/** Query and body as they came; `bad` names the fields that do not fit. */
export type Handled = ApiAnswer | { readonly bad: readonly string[] };

export interface Route extends Omit<Plan<ZodType, ZodType>, 'handle'> {
  readonly handle: (call: Call, query: unknown, body: unknown) => Promise<Handled>;
}

/** A route whose query and body are read before anything is done. */
export function route<Q extends ZodType, B extends ZodType>(plan: Plan<Q, B>): Route {
  return {
    ...plan,
    handle: async (call, query, body) => {
      const [readQuery, readBody] = [plan.query?.safeParse(query), plan.body?.safeParse(body)];
      const wrong = [readQuery, readBody].flatMap((read) => read?.error?.issues ?? []);
      if (wrong.length > 0) {
        return { bad: wrong.map(({ path, code }) => `${path.join('.') || 'body'}: ${code}`) };
      }
      return plan.handle(call, {
        query: readQuery?.data as z.output<Q>,
        body: readBody?.data as z.output<B>,
      });
    },
  };
}
