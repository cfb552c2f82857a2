import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { nextProgram } from './house/build';
import { openHouse } from './house/open';
import { addressOf, choosePort } from './house/port';
import { onStop, stopAll, stopOnSignals } from './house/stopping';
import { env } from './env';
import { root } from './root';
import { run, say } from './say';

await run(async () => {
  stopOnSignals();
  try {
    const house = await openHouse();
    if ('address' in house) {
      say(`Kiriwake is running already: ${house.address}`);
      return;
    }
    const port = await choosePort();
    const child = spawn(process.execPath, [nextProgram, 'dev', '-H', env.HOST, '-p', String(port)], {
      cwd: root,
      env: { ...house.env, NODE_ENV: 'development', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'inherit', 'inherit'],
      // A group of its own: Ctrl-C reaches us alone, and we stop things in order.
      detached: true,
    });
    const ended = once(child, 'exit');
    onStop(async () => {
      child.kill('SIGTERM');
      await ended;
    });
    const address = addressOf(port);
    house.lock.announce(address);
    say(`Database: ${house.database.appUrl}`);
    for (const line of await house.welcome(address)) say(line);
    await ended;
    await stopAll();
  } catch (error) {
    await stopAll();
    throw error;
  }
});
