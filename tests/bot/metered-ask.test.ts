import { expect, it } from 'vitest';
import { ConnectorError } from '../../src/bot/connector-error.ts';
import { meteredAsk } from '../../src/bot/metered-ask.ts';
import { toldTelemetry } from '../support/told-telemetry.ts';

const PLACE = 'https://smba.trafficmanager.net/emea/v3/conversations/a%3A1anne';
const OK = { status: 200, contentType: 'application/json', body: '{}' };

it.each([
  ['POST', `${PLACE}/activities`, 'activities'],
  ['PUT', `${PLACE}/activities/1700000000000`, 'activities'],
  ['GET', `${PLACE}/members/29%3Aanne`, 'members'],
  ['GET', `${PLACE}/pagedmembers?pageSize=500`, 'pagedmembers'],
  ['POST', 'https://smba.trafficmanager.net/emea/v3/conversations', 'conversations'],
  ['GET', 'https://smba.trafficmanager.net/emea/v3/teams/19%3Aanne', 'teams'],
  ['GET', 'https://smba.trafficmanager.net/anne', 'other'],
])('tells of a %s to %s what it was for, and never of whom', async (method, url, operation) => {
  const telemetry = toldTelemetry();
  const ask = meteredAsk(telemetry, async () => OK);

  expect(await ask({ method, url, headers: [], body: null })).toBe(OK);

  const facts = { method, operation, status: 200 };
  expect(telemetry.told).toEqual([
    { name: 'forenkl.connector.duration', facts },
    { name: 'connector', facts },
  ]);
});

it('tells why there was no answer, and passes the error on', async () => {
  const telemetry = toldTelemetry();
  const error = new ConnectorError({ status: 0, code: 'timeout' });
  const ask = meteredAsk(telemetry, () => Promise.reject(error));

  const asked = ask({ method: 'POST', url: `${PLACE}/activities`, headers: [], body: 'Anne' });

  await expect(asked).rejects.toBe(error);
  expect(telemetry.told[0]?.facts).toMatchObject({ status: 0, code: 'timeout' });
});
