import { expect, it } from 'vitest';
import { addressOf, countVisits } from '../../src/server/visits.ts';

it('lets an address ask two hundred times in ten seconds, whatever others do', () => {
  const admit = countVisits();
  const asks = (address: string, now: number, times: number) =>
    Array.from({ length: times }, () => admit(address, now)).filter(Boolean).length;

  expect(asks('10.0.0.1', 0, 250)).toBe(200);
  expect(asks('10.0.0.2', 9_999, 3)).toBe(3);
  expect(asks('10.0.0.1', 9_999, 1)).toBe(0);
  expect(asks('10.0.0.1', 10_000, 1)).toBe(1);
});

it('remembers no end of addresses: more than five thousand share one count', () => {
  const admit = countVisits();
  for (let at = 0; at < 5_000; at += 1) admit(`address ${at}`, 0);

  const others = Array.from({ length: 250 }, (_, at) => admit(`late ${at}`, 0));

  expect(others.filter(Boolean)).toHaveLength(200);
  expect(admit('address 1', 0)).toBe(true);
});

it.each([
  ['nothing', undefined, '127.0.0.1'],
  ['an address', '10.1.2.3', '10.1.2.3'],
  ['what a client made up before it', '6.6.6.6, 10.1.2.3', '10.1.2.3'],
  ['an address with its port', '10.1.2.3:50123', '10.1.2.3'],
  ['a long address with its port', '[2001:db8::7]:50123', '2001:db8::7'],
  ['a long address', '2001:db8::7', '2001:db8::7'],
])('knows an address by %s in X-Forwarded-For', (_what, forwarded, address) => {
  const headers = forwarded === undefined ? {} : { 'x-forwarded-for': forwarded };

  expect(addressOf({ headers, socket: { remoteAddress: '127.0.0.1' } })).toBe(address);
});
