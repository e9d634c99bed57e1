/** A Bot Connector that remembers what it was told; it lives with the stand-ins the tools use. */
export {
  type FakeConnector,
  type Fault,
  type Sent,
  startConnector,
} from '../../tools/client/connector.ts';
