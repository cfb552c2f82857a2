import 'server-only';
import { log } from '../log';
import { linkMail } from '../mail/link-mail';
import { mailOrigin } from '../mail/mail-origin';
import { mailer } from '../mail/mailer';
import { ratingMail } from '../mail/rating-mail';
import { onStopping } from '../stopping';
import { onNewJob } from './add-job';
import { runJobs } from './run-jobs';

/** Milliseconds between two looks at the queue; a job of this process is seen at once. */
const REGULAR = 15_000;

/** Does the jobs that are due, from now until this process stops. Nothing is done where no mail server is set. */
export const startJobs = (): void => {
  const origin = mailOrigin();
  if (!mailer || origin === null) {
    if (mailer) log.warn('KIRIWAKE_URL is not set to an address that customers reach: no mail is sent');
    return;
  }
  const works = { 'link-mail': linkMail(mailer, origin), 'rating-mail': ratingMail(mailer, origin) };
  let running = false;
  let again = false;
  const look = async (): Promise<void> => {
    if (running) {
      again = true;
      return;
    }
    running = true;
    do {
      again = false;
      await runJobs(works).catch((err: unknown) => log.warn({ err }, 'jobs cannot be looked at for now'));
    } while (again);
    running = false;
  };
  const timer = setInterval(() => void look(), REGULAR);
  timer.unref();
  onNewJob(() => void look());
  onStopping(() => clearInterval(timer));
  void look();
};
