/** Says one line about what is being done. */
export function say(line: string): void {
  console.log(line);
}

/** A failure that is explained in words, for which a stack trace would only be noise. */
export class Plain extends Error {}

/** Runs a script's main function; a `Plain` failure prints its words alone. Exits with 1 on any failure. */
export async function run(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Plain ? error.message : error);
    process.exit(1);
  }
}
