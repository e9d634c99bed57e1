/**
 * Loaded into the Playground with `--import`: it listens on every network of the machine and can
 * not be told otherwise, but whoever reaches it speaks as the people of the town.
 */
import { Server } from 'node:net';

const listen = Server.prototype.listen;

Server.prototype.listen = function listenOnLoopback(this: Server, ...given: unknown[]): Server {
  const [port, ...rest] = given;
  const where = typeof port === 'number' ? { port, host: '127.0.0.1' } : port;
  return Reflect.apply(listen, this, [where, ...rest]);
};
