import 'server-only';
import { Worker } from 'node:worker_threads';

type Answer = { id: number; pdf: Uint8Array } | { id: number; error: string };
/** A `.typ` file in lib/report. */
export type Template = 'report' | 'paper';
/** Pictures of a document by the file's name under which the template finds them. */
export type Pictures = ReadonlyMap<string, Uint8Array>;
type Waiting = { resolve: (pdf: Uint8Array) => void; reject: (error: Error) => void };

/** The compiler's thread, started with the first report and again after it died. Its calls block, so not in ours. */
class TypstThread {
  private worker: Worker | undefined;
  private readonly waiting = new Map<number, Waiting>();
  private last = 0;

  render(template: Template, data: unknown, pictures: Pictures): Promise<Uint8Array> {
    const worker = (this.worker ??= this.start());
    const id = ++this.last;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      worker.postMessage({ id, template, data, pictures });
    });
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

// In development modules are loaded anew at each change; one thread is enough.
const kept = globalThis as typeof globalThis & { kiriwakeTypst?: TypstThread };

/**
 * Typesets a report or paper.
 * @param template what draws it
 * @param data the document with the words that the template adds
 * @param pictures those that the document names
 * @returns a tagged PDF/UA-1
 * @throws Error when the template cannot be compiled; its message names no content
 */
export const typeset = (
  template: Template,
  data: unknown,
  pictures: Pictures = new Map(),
): Promise<Uint8Array> => (kept.kiriwakeTypst ??= new TypstThread()).render(template, data, pictures);
