import 'server-only';
import type { Socket } from 'node:net';
import { within } from './within';

/** Bytes; no line of a mail protocol is that long. */
const MOST = 65_536;

/** A connection that is read and written line by line, as the mail protocols are before and around a sign-in. */
export class LineSocket {
  private rest = '';
  private readonly lines: string[] = [];
  private wake: (() => void) | undefined;
  private ended: Error | undefined;

  constructor(readonly socket: Socket) {
    socket.setEncoding('utf8');
    socket.on('data', this.take);
    socket.on('error', this.fail);
    socket.on('close', this.close);
  }

  private readonly take = (text: string) => {
    this.rest += text;
    const parts = this.rest.split('\n');
    this.rest = parts.pop() ?? '';
    this.lines.push(...parts.map((part) => part.replace(/\r$/, '')));
    if (this.rest.length > MOST || this.lines.length > MOST) this.socket.destroy(new Error('too much'));
    this.wake?.();
  };

  private readonly fail = (error: Error) => {
    this.ended ??= error;
    this.wake?.();
  };

  private readonly close = () => this.fail(new Error('closed'));

  /**
   * The next line.
   * @throws where the connection ends before, or the signal does
   */
  async line(signal: AbortSignal): Promise<string> {
    for (;;) {
      const line = this.lines.shift();
      if (line !== undefined) return line;
      if (this.ended) throw this.ended;
      await within(signal, new Promise<void>((resolve) => (this.wake = resolve)));
    }
  }

  /** Lines up to and with the first that `isLast`. */
  async until(isLast: (line: string) => boolean, signal: AbortSignal): Promise<string[]> {
    const lines: string[] = [];
    for (;;) {
      const line = await this.line(signal);
      lines.push(line);
      if (isLast(line)) return lines;
    }
  }

  say(line: string): void {
    this.socket.write(`${line}\r\n`);
  }

  /** Gives the bare connection back, for TLS to take over. What was read and not asked for is dropped. */
  release(): Socket {
    this.socket.off('data', this.take);
    this.socket.off('error', this.fail);
    this.socket.off('close', this.close);
    this.socket.pause();
    return this.socket;
  }
}
