import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { nextProgram, viteProgram } from './house/build';
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
    const begin = (program: string, ...args: string[]) => {
      const child = spawn(process.execPath, [program, ...args], {
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
      return ended;
    };
    // The technician's shell is built anew whenever its sources change; reload the page to see it.
    void begin(viteProgram, 'build', '--watch', '--mode', 'development', '--logLevel', 'warn');
    const ended = begin(nextProgram, 'dev', '-H', env.HOST, '-p', String(port));
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
