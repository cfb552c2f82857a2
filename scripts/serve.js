/**
 * The web server of `npm start`, a child of scripts/start.ts. Plain JavaScript, so that the process that serves
 * loads no TypeScript loader. It obeys its parent, and ends when its parent is gone, however that came about.
 */
import { createServer } from 'node:http';
import { join } from 'node:path';
import next from 'next';
import { bareSender } from './house/send-bare.js';

const [hostname, portText] = process.argv.slice(2);
const port = Number(portText);
const dir = join(import.meta.dirname, '..');
const app = next({ dev: false, dir, hostname, port });
const handle = app.getRequestHandler();
const sendBare = bareSender(dir);
const server = createServer((request, response) => {
  sendBare(request, response);
  void handle(request, response);
});

// Event streams never end by themselves: whoever holds one listens for this and closes it. What is still open
// after a second and a half is cut, so that a stop takes less than five.
let stopping = false;
function stop() {
  if (stopping) return;
  stopping = true;
  process.emit('kiriwake:stop');
  server.close(() => process.exit(0));
  server.closeIdleConnections();
  setTimeout(() => server.closeAllConnections(), 1500).unref();
  setTimeout(() => process.exit(0), 2500).unref();
}

// Ctrl-C reaches the whole process group; the order of stopping is the parent's to give.
process.on('SIGINT', () => undefined);
process.on('SIGTERM', stop);
process.on('disconnect', stop);
process.on('message', (message) => message === 'stop' && stop());

await app.prepare();
server.on('error', (error) => {
  process.send?.({ error: error.code ?? String(error) });
  process.exit(1);
});
server.listen(port, hostname, () => process.send?.({ ready: true }));
