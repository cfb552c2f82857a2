import { buildIfNeeded } from './house/build';
import { openHouse } from './house/open';
import { addressOf, choosePort } from './house/port';
import { serve } from './house/serve';
import { onStop, stopAll, stopOnSignals } from './house/stopping';
import { env } from './env';
import { run, say } from './say';

await run(async () => {
  stopOnSignals();
  try {
    const house = await openHouse();
    if ('address' in house) {
      say(`Kiriwake is running already: ${house.address}`);
      return;
    }
    await buildIfNeeded();
    const port = await choosePort();
    const served = await serve(env.HOST, port, house.env);
    onStop(() => served.stop());
    const address = addressOf(port);
    house.lock.announce(address);
    for (const line of await house.welcome(address)) say(line);
    await served.ended;
    await stopAll();
  } catch (error) {
    await stopAll();
    throw error;
  }
});
