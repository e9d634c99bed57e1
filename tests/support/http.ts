/** A small HTTP server of a test's own; it lives with the stand-ins the tools use. */
export {
  type Heard,
  json,
  type LoopbackServer as TestServer,
  serve,
} from '../../tools/client/http.ts';
