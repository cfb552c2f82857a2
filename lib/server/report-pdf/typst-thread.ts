import 'server-only';
import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

type Answer = { id: number; pdf: Uint8Array } | { id: number; error: string };
/** A `.typ` file in lib/report. */
export type Template = 'report' | 'paper';
/** Pictures of a document by the file's name under which the template finds them. */
export type Pictures = ReadonlyMap<string, Uint8Array>;
type Waiting = { resolve: (pdf: Uint8Array) => void; reject: (error: Error) => void };

/** No document takes as long: a thread that does is ended, and the next document starts another. */
const LONGEST_MS = 30_000;

/** A compiler in a thread of its own, started with its first document and again after it died. Its calls block. */
class TypstThread {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  get busy(): number {
    return this.waiting.size;
  }

  async render(template: Template, data: unknown, pictures: Pictures): Promise<Uint8Array> {
    const worker = (this.worker ??= this.start());
    const id = ++this.last;
    const slow = setTimeout(() => void worker.terminate(), LONGEST_MS);
    try {
      return await new Promise<Uint8Array>((resolve, reject) => {
        this.waiting.set(id, { resolve, reject });
        worker.postMessage({ id, template, data, pictures });
      });
    } finally {
      clearTimeout(slow);
    }
  }

  private start(): Worker {
    const root = process.cwd();
    const worker = new Worker(new URL('./typst-worker.js', import.meta.url), { workerData: { root } });
    worker.unref();
    worker.on('message', (answer: Answer) => this.settle(answer));
    worker.on('error', (error) => this.giveUp(worker, error));
    worker.on('exit', (code) => this.giveUp(worker, new Error(`the PDF thread ended with ${code}`)));
    return worker;
  }

  private settle(answer: Answer): void {
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if ('pdf' in answer) waiting?.resolve(answer.pdf);
    else waiting?.reject(new Error(answer.error));
  }

  private giveUp(worker: Worker, error: Error): void {
    if (this.worker !== worker) return;
    this.worker = undefined;
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
  }
}

/** Typesets; whoever has the fewest documents waiting gets the next. */
export type TypstPool = {
  render: (template: Template, data: unknown, pictures?: Pictures) => Promise<Uint8Array>;
};

/** @param size how many threads at most; a second one starts when the first is busy */
export const typstPool = (size: number): TypstPool => {
  const threads = Array.from({ length: size }, () => new TypstThread());
  return {
    render: (template, data, pictures = new Map()) => {
      const free = threads.reduce((best, one) => (one.busy < best.busy ? one : best));
      return free.render(template, data, pictures);
    },
  };
};

// In development modules are loaded anew at each change; one pool is enough. Each compiler holds the fonts in memory.
const kept = globalThis as typeof globalThis & { kiriwakeTypst?: TypstPool };
const pool = (): TypstPool => (kept.kiriwakeTypst ??= typstPool(Math.min(2, availableParallelism())));

/**
 * Typesets a report or paper.
 * @param template what draws it
 * @param data the document with the words that the template adds
 * @param pictures those that the document names
 * @returns a tagged PDF/UA-1
 * @throws Error when the template cannot be compiled; its message names no content
 */
export const typeset = (template: Template, data: unknown, pictures?: Pictures): Promise<Uint8Array> =>
  pool().render(template, data, pictures);
