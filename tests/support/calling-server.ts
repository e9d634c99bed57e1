/** A server that calls itself as often as it is told, one call after the other, and now and then by itself. */
import { createServer, get } from 'node:http';
import { text } from 'node:stream/consumers';

const port = Number(process.env['PORT']);

function callItself(): Promise<void> {
  return new Promise((resolve, reject) => {
    get({ port, host: '127.0.0.1', path: '/called' }, (response) => {
      response.resume().once('end', resolve);
    }).once('error', reject);
  });
}

createServer(async (request, response) => {
  const body = await text(request);
  const { calls = 0 }: { calls?: number } = body === '' ? {} : JSON.parse(body);
  for (let made = 0; made < calls; made += 1) await callItself();
  response.end();
}).listen(port, '127.0.0.1');

setInterval(() => void callItself(), 20).unref();
