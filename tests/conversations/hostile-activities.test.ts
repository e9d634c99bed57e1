import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { COMMANDS, type CommandRow } from '../../src/bot/commands.ts';
import { ConnectorError } from '../../src/bot/connector-error.ts';
import type { Verb } from '../../src/cards/actions.ts';
import {
  aMessage,
  anActivity,
  anExecute,
  anInstall,
  aSubmit,
  membersAdded,
} from '../support/activities.ts';
import { aChatMessage, FIND, PROPOSE } from '../support/dialog.ts';
import { EVERY_VERB, TYPED } from '../support/every-verb.ts';
import { GONE, HOSTILE_TEXTS, hostile, replacedAt } from '../support/hostile-values.ts';
import { aHostileWorld, type HostileWorld, type Somebody } from '../support/hostile-world.ts';

const EVERYBODY = ['stranger', 'leader', 'administrator', 'owner'] as const;
const MS = 180_000;
/** What a stack, a path of ours or a word of the machinery looks like. */
const LEAK =
  /\bat (?:async )?\S+ \((?:file|node|\/)|node_modules|\.ts:\d|\/src\/|TypeError|RangeError|URIError|SyntaxError/;
const PATHS = [
  ...['type', 'id', 'text', 'textFormat', 'value', 'name', 'action', 'locale', 'replyToId'],
  ...['channelId', 'serviceUrl', 'timestamp', 'entities', 'attachments', 'membersAdded'],
  ...['membersRemoved', 'from', 'from.id', 'from.name', 'from.aadObjectId', 'from.tenantId'],
  ...[
    'recipient',
    'recipient.id',
    'recipient.role',
    'conversation.role',
    'from.role',
    'conversation',
    'conversation.id',
    'conversation.tenantId',
  ],
  ...['conversation.conversationType', 'conversation.isGroup', 'conversation.name'],
  ...['channelData', 'channelData.tenant', 'channelData.tenant.id', 'channelData.team'],
  ...['channelData.team.id', 'channelData.channel', 'channelData.channel.id'],
  ...['channelData.eventType', 'value.action', 'value.action.verb', 'value.action.data'],
  ...['value.verb', 'value.action.type', 'attachments.0', 'entities.0', 'relatesTo', '__proto__'],
].map((path) => path.split('.'));

let world: HostileWorld;

beforeAll(async () => {
  world = await aHostileWorld();
}, MS);

afterAll(async () => {
  await world.talk.stop();
});

/** With FUZZ=10 ten times as many cases, for a long look. */
const TIMES = Number(process.env['FUZZ'] ?? 1);
const VERBS = Object.keys(EVERY_VERB).filter((verb): verb is Verb => verb in EVERY_VERB);
const changes = (paths: fc.Arbitrary<readonly string[]>) =>
  fc.array(fc.tuple(paths, fc.oneof({ weight: 9, arbitrary: hostile }, fc.constant(GONE))), {
    minLength: 1,
    maxLength: 3,
  });

/** What every answer must be, whatever was sent. */
function expectHarmless({ status, text }: Awaited<ReturnType<HostileWorld['send']>>): void {
  expect(text).not.toMatch(LEAK);
  expect([200, 400, 403, 413, 501]).toContain(status);
  expect(world.talk.errors.filter((error) => !isTeamsOwn(error))).toEqual([]);
}

/** Teams knows nothing of a message or a place that was made up. */
function isTeamsOwn(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  if (!('event' in error && 'cause' in error) || error.event !== 'reply-failed') return false;
  return error.cause instanceof ConnectorError && error.cause.status >= 400;
}

describe('an invoke of the message extension of any shape', () => {
  const message = aChatMessage('<p>Vi skriver timerne ind tre steder hver uge.</p>');
  const draft = {
    verb: 'draft.answer',
    draft: '2026-made-up',
    revision: 1,
    page: 'challenge',
    go: 'send',
  };
  const named = [{ name: 'query', value: 'vagtplan' }];
  const values = [
    ['composeExtension/fetchTask', { commandId: PROPOSE, messagePayload: message }],
    ['composeExtension/submitAction', { commandId: PROPOSE, data: { ...TYPED, ...draft } }],
    ['composeExtension/query', { commandId: FIND, parameters: named, queryOptions: { skip: 0 } }],
  ] as const;
  const paths = [
    ...['commandId', 'commandContext', 'data', 'data.verb', 'data.draft', 'data.go', 'parameters'],
    ...['data.revision', 'queryOptions', 'queryOptions.skip', 'queryOptions.count', 'state'],
    ...['messagePayload', 'messagePayload.id', 'messagePayload.linkToMessage', '__proto__'],
    ...['messagePayload.body', 'messagePayload.body.content', 'messagePayload.body.contentType'],
    ...['messagePayload.from', 'parameters.0.value'],
  ].map((path) => path.split('.'));

  it(
    'ends in no fault and leaks nothing',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...values),
          fc.constantFrom(...EVERYBODY),
          changes(fc.constantFrom(...paths)),
          async ([name, honest], who, wild) => {
            const value = wild.reduce<unknown>(
              (so, [path, by]) => replacedAt(so, path, by),
              honest,
            );
            const body = anActivity(world.spots[who], { type: 'invoke', name, value });

            expectHarmless(await world.send(body));
          },
        ),
        { numRuns: 200 * TIMES },
      );
    },
    MS,
  );

  it.each([
    ['signs that open a tag', '<'.repeat(120_000)],
    ['tags that are never closed', '<div>'.repeat(20_000)],
    ['attributes without end', `<a ${'x="'.repeat(40_000)}`],
    ['entities', '&amp;&#x0;&#99999999;&bogus;'.repeat(4_000)],
  ])(
    'reads a message of %s in no time',
    async (_, html) => {
      const [[name, honest]] = values;
      const value = replacedAt(honest, ['messagePayload', 'body', 'content'], html);
      const begun = performance.now();

      expectHarmless(
        await world.send(anActivity(world.spots.leader, { type: 'invoke', name, value })),
      );
      expect(performance.now() - begun).toBeLessThan(5_000);
    },
    MS,
  );
});

describe('an activity of any shape', () => {
  const kinds = [
    (who: Somebody) => aMessage(world.spots[who], 'mine forslag'),
    (who: Somebody) => anExecute(world.spots[who], { verb: 'menu' }),
    (who: Somebody) => aSubmit(world.spots[who], { verb: 'menu' }),
    (who: Somebody) => anInstall(world.spots[who]),
    (who: Somebody) => membersAdded(world.spots[who]),
  ];

  it(
    'ends no turn in a fault, leaks nothing, and writes nothing when it is refused',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...kinds),
          fc.constantFrom(...EVERYBODY),
          changes(fc.constantFrom(...PATHS)),
          async (kind, who, wild) => {
            const body = wild.reduce<unknown>(
              (so, [path, by]) => replacedAt(so, path, by),
              kind(who),
            );
            const before = await world.rows();

            const answer = await world.send(body);

            expectHarmless(answer);
            if (answer.status !== 200) expect([...(await world.rows())]).toEqual([...before]);
          },
        ),
        { numRuns: 600 * TIMES },
      );
    },
    MS,
  );

  it(
    'is refused when it is no object at all',
    async () => {
      await fc.assert(
        fc.asyncProperty(hostile, async (body) => {
          const answer = await world.send(body);

          expectHarmless(answer);
          expect(answer.status).toBe(400);
        }),
        { numRuns: 100 * TIMES },
      );
    },
    MS,
  );
});

describe.each(EVERYBODY)('card data made up by the %s', (who) => {
  it(
    'ends no press of any button in a fault',
    async () => {
      for (const verb of VERBS) {
        const honest: Readonly<Record<string, unknown>> = {
          ...TYPED,
          ...EVERY_VERB[verb][1](world.named),
        };
        const names = fc.oneof(
          fc.constantFrom(...Object.keys(honest)),
          fc.constantFrom('a.hassle', 'a.challenge', 'verb', '__proto__', 'constructor'),
        );
        await fc.assert(
          fc.asyncProperty(
            changes(names.map((name) => [name])),
            fc.boolean(),
            async (wild, old) => {
              const data = wild.reduce<unknown>(
                (so, [path, by]) => replacedAt(so, path, by),
                honest,
              );
              const press = { verb, data: { ...(data as object) } };
              const at = world.spots[who];

              expectHarmless(await world.send(old ? aSubmit(at, press) : anExecute(at, press)));
            },
          ),
          { numRuns: 2 * TIMES },
        );
      }
    },
    MS,
  );
});

describe.each(EVERYBODY)('a command of the %s', (who) => {
  it(
    'takes any rest',
    async () => {
      const rows: readonly CommandRow[] = Object.values(COMMANDS);
      const words = rows.flatMap(({ da, en }) => [...da, ...en]);
      const rest = fc.oneof(
        fc.constantFrom(...HOSTILE_TEXTS),
        fc.string({ unit: 'binary', maxLength: 500 }),
        fc.constantFrom(
          '2026-0001',
          '0',
          '-1',
          '9'.repeat(400),
          'uge 99',
          '31-02-2026 – 0',
          'x'.repeat(90_000),
        ),
      );
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...words), rest, async (word, more) => {
          expectHarmless(await world.send(aMessage(world.spots[who], `${word} ${more}`)));
        }),
        { numRuns: 150 * TIMES },
      );
    },
    MS,
  );
});

it(
  'answers any address with a page, a refusal or nothing',
  async () => {
    const before = await world.rows();
    const part = fc.oneof(
      fc.constantFrom(
        '',
        '.',
        '..',
        '%',
        '%00',
        '%E0%A4%A',
        'a'.repeat(5_000),
        '<script>',
        '?',
        '#',
      ),
      fc
        .string({ unit: 'binary', maxLength: 60 })
        .map((text) => encodeURIComponent(text.toWellFormed())),
    );
    const under = fc.constantFrom('wall/', 'file/', 'api/', 'api/v1/', 'signin', 'wall/x/now', '');
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('GET', 'POST', 'PUT', 'HEAD'),
        under,
        part,
        part,
        async (...at) => {
          const [method, path, one, two] = at;
          const address = `${world.talk.url}/${path}${one}/${two}?lang=${two}&state=${one}`;

          const answer = await fetch(address, { method, redirect: 'manual' });

          expect(await answer.text()).not.toMatch(LEAK);
          expect([400, 401, 403, 404, 405, 413, 415, 429, 431]).toContain(answer.status);
        },
      ),
      { numRuns: 150 * TIMES },
    );
    expect([...(await world.rows())]).toEqual([...before]);
    expect(world.talk.errors.filter((error) => !isTeamsOwn(error))).toEqual([]);
  },
  MS,
);

it(
  'changed nothing of anybody else’s by what a stranger made up',
  async () => {
    const before = await world.rows();
    const stranger = world.people.stranger.chat.entra;
    const id = await world.idOf('stranger');
    const at = world.spots.stranger;

    for (const verb of VERBS) {
      const data = { ...TYPED, ...EVERY_VERB[verb][1](world.named) };
      for (const press of fc.sample(
        changes(fc.constantFrom(...Object.keys(data)).map((name) => [name])),
        3,
      )) {
        const wild = press.reduce<unknown>((so, [path, by]) => replacedAt(so, path, by), data);
        await world.send(anExecute(at, { verb, data: { ...(wild as object) } }));
      }
    }

    const after = await world.rows();
    const others = [...before].filter(
      ([key, cells]) =>
        ![stranger, id, 'n~counter'].some((own) => key.includes(own)) && after.get(key) !== cells,
    );
    expect(others).toEqual([]);
  },
  MS,
);
