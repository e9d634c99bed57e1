// The description of the API, OpenAPI 3.1, made from the routes and the shapes they answer in.
import { type ZodType, z } from 'zod/v4';
import { PROBLEMS, type ProblemCode } from './problem.ts';
import type { Route } from './route.ts';

const VERSION = '1.0.0';
/** What any path can answer. */
const ALWAYS: readonly ProblemCode[] = ['unauthorized', 'forbidden', 'too-many', 'unavailable'];

const problemShape = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  detail: z.string(),
  about: z.array(z.string()).optional(),
});

/** The whole document; `address` is where the paths begin. */
export function describeApi(routes: readonly Route[], address: string): object {
  const paths = new Map<string, object>();
  for (const route of routes) {
    const there = paths.get(route.path) ?? {};
    paths.set(route.path, { ...there, [route.method]: operationOf(route) });
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Forenkl',
      version: VERSION,
      description:
        'For the own systems of a municipality. Access tokens of Entra for applications (client credentials), each with roles. Fields may be added; nothing that is there changes its meaning within v1.',
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: address }],
    security: [{ entra: [] }],
    paths: Object.fromEntries(paths),
    components: {
      securitySchemes: {
        entra: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
      },
      schemas: { Problem: schemaOf(problemShape) },
    },
  };
}

function operationOf(route: Route): object {
  const { method, path, role, summary, answer, tagged, problems, body } = route;
  return {
    operationId: operationId(method, path),
    summary,
    description: `Needs the role \`${role}\`.`,
    parameters: [...pathParameters(path), ...queryParameters(route), ...matchParameter(route)],
    ...(body && { requestBody: { required: true, content: jsonOf(body, 'input') } }),
    responses: {
      200: {
        description: 'What was asked for, as it is now.',
        content: jsonOf(answer, 'output'),
        ...(tagged && { headers: { ETag: { schema: { type: 'string' } } } }),
      },
      ...Object.fromEntries([...ALWAYS, ...problems].map((code) => problemAnswer(code))),
    },
  };
}

function operationId(method: string, path: string): string {
  const words = path.split('/').filter((part) => part !== '');
  const named = words.map((part) => part.replace(/[{}]/g, '')).join('-');
  return `${method}-${named}`;
}

function pathParameters(path: string): readonly object[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => ({
    name,
    in: 'path',
    required: true,
    schema: { type: 'string' },
  }));
}

function queryParameters({ query }: Route): readonly object[] {
  if (query === undefined) return [];
  const { properties = {} } = z.toJSONSchema(query, { io: 'input' });
  return Object.entries(properties).map(([name, schema]) => ({
    name,
    in: 'query',
    required: false,
    schema,
  }));
}

function matchParameter({ method, tagged }: Route): readonly object[] {
  if (method === 'get' || tagged === undefined) return [];
  return [
    {
      name: 'If-Match',
      in: 'header',
      required: false,
      description: 'ETag of what was read: refused when it was changed since.',
      schema: { type: 'string' },
    },
  ];
}

function problemAnswer(code: ProblemCode): readonly [number, object] {
  const { status, title } = PROBLEMS[code];
  const schema = { $ref: '#/components/schemas/Problem' };
  return [status, { description: title, content: { 'application/problem+json': { schema } } }];
}

function jsonOf(shape: ZodType, io: 'input' | 'output'): object {
  return { 'application/json': { schema: schemaOf(shape, io) } };
}

function schemaOf(shape: ZodType, io: 'input' | 'output' = 'output'): object {
  const { $schema: _schema, ...schema } = z.toJSONSchema(shape, { io });
  return schema;
}
