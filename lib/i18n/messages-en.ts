import auth from './messages/en/auth.json';
import customer from './messages/en/customer.json';
import findings from './messages/en/findings.json';
import intake from './messages/en/intake.json';
import office from './messages/en/office.json';
import probe from './messages/en/probe.json';
import playbooks from './messages/en/playbooks.json';
import settings from './messages/en/settings.json';
import story from './messages/en/story.json';
import type { Messages } from './messages';
import shell from './shell-messages-en';

/** Every English text; a key that Japanese has and this lacks does not compile. */
const en: Messages = {
  ...shell,
  auth,
  customer,
  findings,
  intake,
  office,
  playbooks,
  probe,
  settings,
  story,
};

export default en;
