import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { permitted } from '../../src/telemetry/permitted.ts';

describe('what may leave', () => {
  it('is words and codes of ours, and figures', () => {
    const facts = {
      kind: 'press',
      verb: 'queue.save',
      outcome: 'personal-only',
      code: '400 BadArgument',
      status: 404,
      route: '/wall/:secret',
      error: 'RestError',
      reference: 'k3-Lx_9q',
      ms: 12,
      places: 'src/bot/app.ts:12 node_modules/restify/lib/server.js:9',
    };

    expect(permitted(facts)).toEqual(facts);
    expect(permitted({ route: '/api/v1/*' })).toEqual({ route: '/api/v1/*' });
  });

  it.each([
    ['a name', { kind: 'Anne', place: 'Anne Holm', verb: 'Anne', job: 'anne holm' }],
    ['a text', { outcome: 'Vi skriver timer ind', error: 'Vi skriver timer', code: 'Vi skriver' }],
    ['an address', { route: '/wall/Kx93jf_secret', method: 'anne@example.dk' }],
    [
      'a person or recipient',
      { by: 'k3Lx9q', to: 'k3Lx9q', person: 'k3Lx9q', message: 'letter~1' },
    ],
    ['a figure under another name', { verb: 7, number: 7, ms: Number.NaN }],
    ['a place in a file of somebody', { places: '/home/anne/src.ts:12' }],
  ])('is not %s', (_, facts) => {
    expect(permitted(facts)).toEqual({});
  });

  it('holds no blank but between codes and places, whatever comes', () => {
    const facts = fc.dictionary(
      fc.constantFrom('kind', 'verb', 'outcome', 'error', 'route', 'reason', 'note', 'title'),
      fc.oneof(fc.string(), fc.integer(), fc.constant(undefined), fc.lorem()),
    );
    fc.assert(
      fc.property(facts, (given) => {
        expect(Object.values(permitted(given)).join('')).not.toMatch(/\s/);
      }),
    );
  });
});
